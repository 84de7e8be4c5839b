local done, n = true, 0
repeat
  n = n + 1
  local done = n >= 3
until done
print(n, done) -- expect: 3	true
-- manual: 3.3.4
