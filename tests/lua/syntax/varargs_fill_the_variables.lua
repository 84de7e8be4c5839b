local function f(...)
  local a, b, c = ...
  a, b = b, ...
  return a, b, c
end
print(f(1, 2)) -- expect: 2	1	nil
print(f())     -- expect: nil	nil	nil
-- manual: 3.3.3
