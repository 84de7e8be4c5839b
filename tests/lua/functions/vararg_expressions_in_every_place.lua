local function f(...)
  local t = { ..., ... }
  local a, b, c = ...
  local n = (... or 0) + 1
  return #t, a, b, c, n, (...), ...
end
print(f(1, 2)) -- expect: 3	1	2	nil	2	1	1	2
print(f())     -- expect: 0	nil	nil	nil	1	nil
-- manual: 3.4.11 3.4.12
