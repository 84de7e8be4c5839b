local a, b
local function f(p, q) local l return p, q, l end
print(a, b, global_without_value, f()) -- expect: nil	nil	nil	nil	nil	nil
local t = {}
print(t.field, t[1]) -- expect: nil	nil
-- manual: 3.2
