local function f(n)
  local t = { "text", [2] = -0.0, [3] = math.maxinteger, [4] = 1e308 }
  local function g(i) return t[i] end
  return g(n), (function(...) return select("#", ...) end)(1, 2)
end
local g = load(string.dump(f), "=c", "b")
print(g(1))  -- expect: text	2
print(pcall(g, 2)) -- expect: true	-0.0	2
-- manual: 6.4
