local function check(n, less)
  local t, x = {}, n
  for i = 1, n do x = (x * 1103515245 + 12345) % 2147483648 t[i] = x % (n + 1) end
  table.sort(t, less)
  less = less or function(a, b) return a < b end
  for i = 2, n do if less(t[i], t[i - 1]) then return false end end
  return #t == n
end
local ok = true
for n = 0, 60 do ok = ok and check(n) and check(n, function(a, b) return a > b end) end
print(ok, check(1000), check(1000, function(a, b) return a % 10 < b % 10 end)) -- expect: true	true	true
-- manual: 6.6
