local function f(...) return ...end
print("a".."b", f(1, 2)) -- expect: ab	1	2
print(#{f(...)})         -- expect: 0
