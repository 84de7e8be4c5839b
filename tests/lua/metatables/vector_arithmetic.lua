local V = {}
V.__index = V
local function v(x, y) return setmetatable({ x = x, y = y }, V) end
function V.__add(a, b) return v(a.x + b.x, a.y + b.y) end
function V.__mul(a, b) if type(a) == "number" then a, b = b, a end return v(a.x * b, a.y * b) end
function V.__eq(a, b) return a.x == b.x and a.y == b.y end
function V:__tostring() return "(" .. self.x .. "," .. self.y .. ")" end
print(v(1, 2) + v(3, 4) * 2 == v(7, 10), tostring(2 * v(1, 2))) -- expect: true	(2,4)
