-- package: lua-check
-- needs: luacheck.main
-- The command with its formatters, caches and options, on a file with one of every mistake.
local file = io.open("bad.lua", "w")
file:write([==[
local unused, x = 1
x = 2
global = x
print(undefined, global.y.z)
for i = 1, 10 do local i = 2 end
if x then elseif x then end
local function f(a, ...) return a, a == a, not a == 1 end
goto finished
do local t = {a = 1, a = 2, [1] = 3, 4} print(t) end
if x then return end
::finished::
while true do break end
for i = 10, 1 do print(i) end
string.foo = 1; table.concat = nil
local v <const> = 3
v = 4
local _ = -- luacheck: ignore
  unused_thing
function f(self) self = self end   
	mixed = "tabs"
return f
]==]) file:close()
local ok = io.open("ok.lua", "w")
ok:write("-- luacheck: std lua54\nlocal M = {}\nfunction M.f(a) return a end\nreturn M\n")
ok:close()
local cfg = io.open(".luacheckrc", "w")
cfg:write("std = 'lua54' globals = {'global'} files['ok.lua'] = { ignore = {'.*'} } max_line_length = 40 max_cyclomatic_complexity = 3\n")
cfg:close()
local real_exit = os.exit
os.exit = function(code) coroutine.yield({ code = code }) end  -- never resumed
local function run(...)
  print("==", ...)
  for i = 1, #arg do
    arg[i] = nil
  end
  for i, word in ipairs { ... } do
    arg[i] = word
  end -- argparse keeps the table
  local main = coroutine.create(assert(loadfile(package.searchpath("luacheck.main", package.path))))
  local fine, e = coroutine.resume(main) print(fine, type(e) == "table" and e.code or e)
end
run("bad.lua", "ok.lua")
run("--codes", "--no-color", "-q", "bad.lua")
run("--formatter", "TAP", "bad.lua", "ok.lua")
run("--formatter", "JUnit", "bad.lua")
run("--formatter", "plain", "--ranges", "bad.lua")
run("--formatter", "visual_studio", "bad.lua")
run("missing.lua")
run("--no-config", "--std", "min", "ok.lua")
run("--std", "nope", "ok.lua")
run("--help")
run("--version")
run("--cache", "cache", "bad.lua")
run("--cache", "cache", "bad.lua")
run()
local broken = io.open("broken.lua", "w")
broken:write("local x = = 1\n")
broken:close()
run("--codes", "--no-color", "broken.lua")
run("--only", "1", "--ignore", "113", "--no-color", "bad.lua")
real_exit(3)
