local function f(...)
  local a, b = ...
  local c = (...)
  return a, b, c
end
print(f(1))       -- expect: 1	nil	1
print(f(1, 2, 3)) -- expect: 1	2	1
print(f())        -- expect: nil	nil	nil
-- manual: 3.4.12
