local n = 0
repeat
  local limit = 3
  local function reached() return n >= limit end
  n = n + 1
until reached()
print(n) -- expect: 3
-- manual: 3.3.4
