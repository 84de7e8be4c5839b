-- package: lua-penlight
-- Strings, templates, lexers, scanners, pretty printing, XML, data, configuration, dates.
local case = require("case")
local stringx = require("pl.stringx")
local pretty = require("pl.pretty")
local template = require("pl.template")
local lexer = require("pl.lexer")
local sip = require("pl.sip")
local xml = require("pl.xml")
local data = require("pl.data")
local config = require("pl.config")
local stringio = require("pl.stringio")
local List = require("pl.List")
local types = require("pl.types")
local utils = require("pl.utils")
local text = require("pl.text")
local input = require("pl.input")
local url = require("pl.url")
local Date = require("pl.Date")
local lapp = require("pl.lapp")
local balanced = require("pl.luabalanced")
local path = require("pl.path")

local function show(...) print((pretty.write({ ... }, ""))) end
local s = "  Hello, wide World  "
case(function() show(stringx.strip(s), stringx.lstrip(s), stringx.rstrip(s), stringx.strip("xxaxx", "x")) end)
case(function()
  show(stringx.split("a b  c"), stringx.split("a,b,,c", ","), stringx.split("a,b,c", ",", 2),
      stringx.splitlines("a\nb\r\nc"))
end)
case(function()
  show(stringx.title("the quick brown"), stringx.center("mid", 11, "*"), stringx.ljust("l", 4, "."),
      stringx.rjust("r", 4))
end)
case(function()
  show(stringx.startswith("prefix", "pre"), stringx.endswith("file.lua", { ".c", ".lua" }),
      stringx.count("banana", "an"), stringx.replace("aXbXc", "X", "--", 1))
end)
case(function()
  show({ stringx.partition("k=v=w", "=") }, { stringx.rpartition("k=v=w", "=") }, stringx.at("abc", -1),
      stringx.isalpha("abc1"), stringx.isdigit("123"), stringx.islower("aB"))
end)
case(function()
  show(stringx.expandtabs("a\tbc\td", 4), stringx.lfind("hello", "l"), stringx.rfind("hello", "l"),
      stringx.join(", ", { 1, 2, 3 }), stringx.shorten("a long sentence", 8),
      stringx.quote_string("say \"x\"\n]]"))
end)
case(function()
  print(stringx.wrap("the quick brown fox jumps over the lazy dog again and again", 20):join("|"))
end)
case(function()
  print(stringx.fill("the quick brown fox jumps over the lazy dog", 16))
  print(stringx.dedent("    one\n      two\n    three\n"))
end)
case(function()
  print(stringx.indent("a\nb", 3), stringx.Template("$who is ${what}"):substitute { who = "it", what = "here" })
end)
case(function() for line in stringx.lines("x\ny\nz") do io.write("<", line, ">") end print() end)
text.format_operator() print("%s = %5.2f" % { "pi", math.pi }, "%d" % 42, "$x-$y" % { x = 1, y = 2 })

case(function()
  print(pretty.write { 1, 2, { a = "q\"uote", ["key with space"] = false, [3.5] = "f" }, fn = nil, ["end"] = 1,
      nested = { {}, { {} } } })
end)
case(function()
  print(pretty.write({ 3, 2, 1, x = 1 }, "", true), pretty.number(123456789, "N"), pretty.number(3 * 1024 * 1024,
      "M"), pretty.number(1500, "T", 2))
end)
case(function()
  show(pretty.read("{1,2,{x=3,y='a'}}"), (pretty.read("{os.exit()}")), pretty.load("a=1 b={a+1}", {}))
end)
case(function() print(pcall(pretty.read, "{while true do end}")) end)
local cyclic = { 1 } cyclic.self = cyclic print((pretty.write(cyclic):gsub("<cycle>", "CYCLE")))
pretty.dump { 10, k = "v" }

print(template.substitute([[
# for i, item in ipairs(items) do
  <li class="$(i % 2 == 0 and 'even' or 'odd')">$(item:upper())</li>
# end
total: $(#items)
]], { items = { "a", "b", "c" }, ipairs = ipairs }))
case(function()
  print(template.substitute("@ for k = 1, 2 do\nv@{k}\n@ end\n", { _escape = "@", _brackets = "{}" }))
end)
case(function()
  print(template.substitute("# error here =\n", {}))
  print(template.substitute("$(nothing.x)", {}))
end)
local compiled = template.compile("# local n = 2\n$(n) and $(m)\n", { debug = true })
print(compiled:render({ m = "M" }), (compiled.code or ""):len() > 0)

case(function()
  for kind, value in lexer.lua("local x = 'str\\n' .. [[long]] -- note\nfor i=1,0x10 do f(1.5e3, a.b:c{}) end --[[ more ]]",
      {}) do
    io.write(kind, ":", tostring(value):gsub("\n", "\\n"), " ")
  end
  print()
end)
case(function()
  for kind, value in lexer.cpp("int main() { return x->y + 0x1F; } /* c */ // d\n#define X 1\n", {}) do
    io.write(kind, ":", tostring(value), " ")
  end
  print()
end)
local scan = lexer.scan("alpha = 10, -3.5e2 'text'")
for kind, value in scan do
  io.write(kind, "=", tostring(value), " ")
end
print()
case(function() show(lexer.get_separated_list(lexer.scan("(a, b+c, d)")) and "list") end)
local found = {} print(sip.match("$v{name} = $d{value}", "size = 42.5", found), found.name, found.value)
case(function()
  found = {}
  print(sip.match("($i{x},$i{y}) $q{s} $r{rest}", "(3,-4) 'quoted' the rest", found), found.x, found.y,
      found.s)
end)
case(function() print(sip.compile("$d{a}")("007", found), found.a, sip.create_pattern("$v=$S")) end)
case(function()
  show({ balanced.match_expression("a+b*(c) ; rest") }, { balanced.match_bracketed("{1,{2}} x") }, {
      balanced.match_string("'a\\'b' c") })
end)

local doc = xml.parse([[<?xml version="1.0"?><root id="1"><!-- note --><item k='v'>text &amp; more</item><item k="w"/><deep><a><b>x</b></a></deep></root>]],
    false, true)
case(function()
  print(doc)
  print(xml.tostring(doc, "", "  ", nil, true))
  print(doc:child_with_name("item"):get_text(), #doc:get_elements_with_name("item"), doc.attr.id)
end)
case(function() for child in doc:childtags() do io.write(child.tag, " ") end print() end)
local rows, item, cell = xml.tags "rows, item, cell"
print(rows { item { id = "7", cell "one", cell "two" }, item "x" })
local tpl = xml.parse("<weather>{{<item><name>$name</name><temp>$temp</temp></item>}}</weather>", false, true)
local got = {}
case(function()
  print(doc:match(xml.parse("<root><deep><a><b>$value</b></a></deep></root>", false, true)) and "match",
      xml.compare(doc, xml.clone(doc)), xml.escape and "<>" or "")
end)
case(function() print(tpl ~= nil, pcall(function() return xml.parse("<a><b></a>", false, true) end)) end)
case(function()
  print(xml.new("n", { q = "1" }):add_child("t") and "", xml.elem("e", { "x", a = "1" }),
      xml.parsehtml("<ul><li>one</li><li>two<br></li></ul>") ~= nil)
end)

local csv = data.read(stringio.open("Name,Age,City\nAnn,33,Rome\nBob,27,Oslo\nCid,41,Bonn\n"))
case(function() print(csv.fieldnames, csv:column_by_name("Age"), #csv) end)
case(function()
  for name, age in csv:select("Name,Age where Age > 30 sort by Age") do
    io.write(name, age, " ")
  end
  print()
end)
case(function()
  print(csv:copy_select("City where Name == 'Bob'")[1][1])
  csv:write_row(io.stdout, csv[1])
  csv:write(io.stdout)
end)
case(function()
  print(data.query(csv, { fields = "Name", sort_by = "Name" })(), pcall(data.query, csv, "Nope from nowhere"))
end)
local table2 = data.read(stringio.open("1 2 3\n4 5 6\n"), { fieldnames = "a,b,c", delim = " " })
print(table2[2][3])

case(function()
  show(config.read(stringio.open("# c\nmodule.name=x\nlist=1,2,3\nflag=true\nratio=0.5\n[section]\nkey = value with spaces\nother=10%\n")))
end)
case(function()
  show(config.read(stringio.open("a: 1\nb: two three\n"), { variabilize = false, list_delim = " ", keysep = ":" }))
end)
local out = stringio.create()
out:write("one\n", 2, "\n")
out:writef("%04d", 7)
print(out:value())
for l in stringio.open("p\nq"):lines() do
  io.write(l, ";")
end
case(function() print(stringio.open("12 0x1F rest"):read("n", "n", "l")) end)
case(function()
  print(url.quote("a b&c/ä"), url.unquote("a%20b%26c"), url.quote("x y", true), path.join("a", "b", "/c"),
      path.normpath("a/../b/./c//d"), path.splitext("x/y.tar.gz"), path.basename("/p/q.lua"),
      path.dirname("/p/q.lua"), path.relpath("/a/b/c", "/a/d"), path.extension("f.x"), path.isabs("/x"),
      path.common_prefix("/ab/cd/e", "/ab/cd/f"), path.format_extension and 1)
end)
case(function()
  print(types.is_callable(print), types.is_empty(""), types.to_bool("yes"), types.to_bool("0", nil, true),
      types.type(List()), types.is_integer(3.0), types.is_iterable({}), types.is_writeable(1),
      types.is_indexable("s"), utils.is_type(1, "number"))
end)
case(function()
  print(utils.split("a:b:c", ":", true, 2), utils.escape("a.b*c"), utils.choose(true, 1, 2),
      utils.memoize(function(x)
    return x .. "!"
  end)("m"), utils.string_lambda("|x,y| x+y")(1, 2), utils.string_lambda("_ * 2")(4), utils.bind1(math.min,
      3)(9), utils.pack(1, nil, 3).n, utils.unpack({ n = 2, 1 }), utils.printf and "")
end)
case(function()
  print(pcall(utils.assert_arg, 2, "x", "number"), pcall(utils.assert_string, 1, 5), utils.raise and select(2,
      utils.raise("no")), utils.npairs and #List(utils.npairs({ n = 1 }) and { 1 }))
end)

local date = Date { year = 2024, month = 2, day = 28, hour = 12 }
print(Date.Format("yyyy-mm-dd HH:MM:SS"):tostring(date), date:add { day = 2 }, date:weekday_name(true),
    date:month_name(), date:last_day())
case(function()
  print(Date.Format("d/m/yyyy"):parse("5/11/2021"), Date.Format():parse("2020-03-04T05:06:07Z"), date - Date {
      year = 2024, month = 1, day = 1 }, Date.Format():parse("nonsense"))
end)
print(lapp.process_options_string and (pretty.write(lapp([[
A test program
  -v,--verbose        be loud
  -n,--lines (default 10)  number of lines
  -o,--out (string default "x.txt")
  --scale (1..10 default 5)
  <files...> (string)  inputs
]], { "-v", "-n", "3", "--scale=7", "one", "two" }), "", true)))
