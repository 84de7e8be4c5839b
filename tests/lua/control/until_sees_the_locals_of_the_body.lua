local n = 0
repeat
  n = n + 1
  local done = n == 4
until done
print(n) -- expect: 4
