local function f(a, ...)
  local b = 2
  print(debug.setlocal(1, 1, "A"), debug.setlocal(1, 2, "B"), debug.setlocal(1, -1, "V"), debug.setlocal(1, -9, 0), debug.setlocal(1, 50, 0))
  -- expect: a	b	(vararg)	nil	nil
  print(a, b, ...) -- expect: A	B	V	v2
end
f(1, "v1", "v2")
print(pcall(debug.setlocal, 100, 1, 1)) print(pcall(debug.setlocal, 1, 1)) print(pcall(debug.setlocal))
-- expect: false	bad argument #1 to 'debug.setlocal' (level out of range)
-- expect: false	bad argument #3 to 'debug.setlocal' (value expected)
-- expect: false	bad argument #1 to 'debug.setlocal' (number expected, got no value)
-- manual: 6.10
