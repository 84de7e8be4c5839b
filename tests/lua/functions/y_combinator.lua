local function y(f)
  return (function(x) return x(x) end)(function(x) return f(function(...) return x(x)(...) end) end)
end
print(y(function(self) return function(n) return n == 0 and 1 or n * self(n - 1) end end)(10)) -- expect: 3628800
-- manual: 3.5
