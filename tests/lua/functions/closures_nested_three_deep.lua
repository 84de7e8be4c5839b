local function f(a)
  return function(b)
    return function(c) a = a + 1 return a + b + c end
  end
end
local g = f(1)
print(g(10)(100), g(20)(100)) -- expect: 112	123
-- manual: 3.5
