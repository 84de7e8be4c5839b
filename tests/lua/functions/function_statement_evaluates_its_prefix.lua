local log = {}
local t = setmetatable({}, { __index = function(_, k) log[#log + 1] = "get " .. k return setmetatable({}, { __newindex = function(_, k2) log[#log + 1] = "set " .. k2 end }) end })
function t.a.f() end
function t.b:g() end
print(table.concat(log, ", ")) -- expect: get a, set f, get b, set g
print(pcall(function() local x function x.y.z() end end))
-- expect: false	function_statement_evaluates_its_prefix.lua:6: attempt to index a nil value (local 'x')
-- manual: 3.4.11
