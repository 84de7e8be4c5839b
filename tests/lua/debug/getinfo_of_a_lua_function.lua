local function f(a, b, ...) end
local info = debug.getinfo(f)
print(info.what, info.short_src, info.source)                -- expect: Lua	getinfo_of_a_lua_function.lua	@getinfo_of_a_lua_function.lua
print(info.linedefined, info.lastlinedefined, info.currentline) -- expect: 1	1	-1
print(info.nparams, info.isvararg, info.nups, info.func == f)  -- expect: 2	true	0	true
