-- package: lua-argparse
local argparse = require("argparse")
local inspect = require("inspect")
local function make()
  local parser = argparse("prog", "A program with everything.", "See elsewhere."):usage_max_width(60):help_max_width(70)
  parser:argument("input", "Input file."):args("1-3")
  parser:argument("output"):args("?"):default("a.out"):description("Where the result goes; a rather long description that has to be wrapped somewhere in the middle of it.")
  parser:option("-l --level", "Level.", 3, tonumber):argname("<n>")
  parser:option("-I --include"):count("*"):init({ "std" })
  parser:option("--pair"):args(2):argname { "<key>", "<value>" }
  parser:option("--mode"):choices { "fast", "slow" }
  parser:flag("-v --verbose", "Louder."):count("0-2"):target("verbosity")
  parser:mutex(parser:flag("-q --quiet"), parser:flag("--loud"))
  parser:group("Special", parser:flag("--special", "A special one."))
  parser:option("--convert"):convert({ yes = true, no = false })
  parser:require_command(false)
  local add = parser:command("add a", "Adds things.") add:argument("what"):args("+") add:option("-n"):action("concat"):args("*")
  local rm = parser:command("remove"):summary("Removes.") rm:flag("-f --force") rm:command("deep"):argument("x")
  parser:add_complete() parser:add_help_command()
  return parser
end
local function try(...) local ok, result = make():pparse { ... } print(ok, ok and inspect(result) or result) end
try("in") try("in", "-v", "-v", "-l5", "--pair", "k", "v") try("-Ix", "--include=y", "-I", "z", "in") try() try("in", "--mode=medium") try("in", "--mode", "fast", "--special")
try("in", "-q", "--loud") try("in", "--unknown") try("in", "--verbos") try("in", "add", "1", "2", "-n", "3", "4") try("in", "remove", "-f") try("in", "remove", "deep", "q") try("in", "rmove") try("in", "-vvv")
try("in", "--pair", "only") try("in", "-l", "x") try("in", "--", "-v") try("in", "--convert", "yes") try("in", "--convert", "maybe") try("a", "b", "c", "d", "e") try("in", "a", "w")
print(make():get_help()) print(make():get_usage()) print(make():get_bash_complete()) print(make():get_zsh_complete()) print(make():get_fish_complete())
local p = argparse():name("x"):add_help(false) p:option("-o"):hidden(true) print(p:get_help(), inspect(p:parse {}))
make():parse { "--help" }
