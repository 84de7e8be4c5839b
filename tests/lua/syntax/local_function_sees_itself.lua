local function fact(n) return n == 0 and 1 or n * fact(n - 1) end
print(fact(10)) -- expect: 3628800
-- manual: 3.4.11
