local function f(...)
  local function g(...) return select("#", ...) end
  return g(), g(...), select("#", ...)
end
print(f(1, 2)) -- expect: 0	2	2
