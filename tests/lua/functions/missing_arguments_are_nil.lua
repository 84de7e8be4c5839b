local function f(a, b) return a, b end
print(f(1))    -- expect: 1	nil
print(f())     -- expect: nil	nil
print(f(1, 2, 3)) -- expect: 1	2
