local function f(a, b) return a == b, a ~= b and "differ", not (a == b) or "same" end
print(f(1, 1)) -- expect: true	false	same
print(f(1, 2)) -- expect: false	differ	true
-- manual: 3.4.5
