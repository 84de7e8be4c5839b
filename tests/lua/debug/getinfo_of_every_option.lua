local function f(a, b, ...) local x = a return debug.getinfo(1) end
local i = f()
print(i.source, i.short_src, i.what, i.currentline, i.linedefined, i.lastlinedefined, i.name, i.namewhat, i.nups, i.nparams, i.isvararg, i.func == f, i.istailcall, i.activelines, i.ftransfer, i.ntransfer)
-- expect: @getinfo_of_every_option.lua	getinfo_of_every_option.lua	Lua	1	1	1	f	local	1	2	true	true	false	nil	0	0
for _, o in ipairs { "S", "l", "n", "u", "f", "t", "L", "r" } do
  local names = {}
  for k in pairs(debug.getinfo(f, o)) do names[#names + 1] = k end
  table.sort(names)
  print(o, table.concat(names, " "))
end
-- expect: S	lastlinedefined linedefined short_src source what
-- expect: l	currentline
-- expect: n	namewhat
-- expect: u	isvararg nparams nups
-- expect: f	func
-- expect: t	istailcall
-- expect: L	activelines
-- expect: r	ftransfer ntransfer
-- manual: 6.10
