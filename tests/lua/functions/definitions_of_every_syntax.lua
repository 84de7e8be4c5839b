local f = function() return "expression" end
function g() return "global" end
local function h() return "local" end
local t = { a = { b = { c = {} } } }
function t.f() return "field" end
function t.a.b.c.f() return "deep field" end
function t.a.b.c:m(x) return self == t.a.b.c, x end
print(f(), g(), h(), t.f(), t.a.b.c.f()) -- expect: expression	global	local	field	deep field
print(t.a.b.c:m("method"))               -- expect: true	method
-- manual: 3.4.11
