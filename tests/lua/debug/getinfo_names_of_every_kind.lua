local function up() local i = debug.getinfo(1, "n") return i.name, i.namewhat end
local t = {}
function t.field() local i = debug.getinfo(1, "n") return i.name, i.namewhat end
local function caller() local a, b = up() return a, b end
print(caller())       -- expect: up	upvalue
local a, b = t.field()
print(a, b)           -- expect: field	field
local c, d = t:field()
print(c, d)           -- expect: field	method
