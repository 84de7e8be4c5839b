local function f(a, b)
  a = a or "default"
  b = b ~= nil and b or "none"
  local c = a == "x" and 1 or 2
  return a, b, c
end
print(f()) print(f("x", false)) print(f(false, 0))
-- expect: default	none	2
-- expect: x	none	1
-- expect: default	0	2
-- manual: 3.4.5
