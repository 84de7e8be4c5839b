local function show(f) local i = debug.getinfo(f, "Su") print(i.what, i.short_src, i.linedefined, i.lastlinedefined, i.nups, i.nparams, i.isvararg) end
local up = 1
show(print) show(string.gsub) show(function() end) show(function(a, b) return up end)
show(load("return 1", "=chunk")) show(load("return function(...) end", "@file")()) show(load(string.dump(function() end, true)))
-- expect: C	[C]	-1	-1	0	0	true
-- expect: C	[C]	-1	-1	0	0	true
-- expect: Lua	getinfo_of_functions_of_every_kind.lua	3	3	0	0	false
-- expect: Lua	getinfo_of_functions_of_every_kind.lua	3	3	1	2	false
-- expect: main	chunk	0	0	1	0	true
-- expect: Lua	file	1	1	0	0	true
-- expect: Lua	?	4	4	0	0	false
-- manual: 6.10
