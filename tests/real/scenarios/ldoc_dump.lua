-- package: lua-ldoc
-- The parser's view of LDoc's own sources, of C sources, and its warnings.
local modules = os.getenv("REAL_MODULES")
os.execute("mkdir src; cp -L " .. modules .. "/ldoc/*.lua src/; cp -L " .. modules .. "/argparse.lua " .. modules
    .. "/luaunit.lua src/")
local file = io.open("src/sample.c", "w")
file:write("/// A C module.\n// @module sample\n\n/// does it.\n// @param a first\n// @return nothing\nstatic int l_does(lua_State *L) { return 0; }\n/***\nsecond.\n@function second\n@tparam string s\n@treturn int n\n*/\n")
file:close()
os.exit = function(code) error({ code = code }) end
for _, args in ipairs { { "--dump", "src" }, { "--dump", "--all", "src/sample.c" }, { "--tags", "todo,fixme",
    "src" }, { "--fatalwarnings", "src/luaunit.lua" }, { "-m", "string.gsub" }, { "-m", "table" }, {
    "--nonsense" } } do
  arg = { [0] = "ldoc", table.unpack(args) }
  for name in pairs(package.loaded) do
    if name:find("^ldoc") or name:find("^pl") then
      package.loaded[name] = nil
    end
  end
  local ok, e = pcall(dofile, modules .. "/ldoc_program.lua") print(ok, type(e) == "table" and e.code or e)
end
