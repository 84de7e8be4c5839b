local function f(p, ...)
  local rest = { ... }
  return function() p = p + #rest return p end
end
local g = f(1, "a", "b")
print(g(), g()) -- expect: 3	5
local t = { n = 1 }
function t:counter() return function() self.n = self.n + 1 return self.n end end
print(t:counter()(), t:counter()()) -- expect: 2	3
-- manual: 3.5
