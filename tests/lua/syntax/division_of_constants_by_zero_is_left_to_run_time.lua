print(pcall(load("return true or 1 // 0"))) -- expect: true	true
print(select(2, pcall(load("return 1 // 0", "=s")))) -- expect: s:1: attempt to divide by zero
print(select(2, pcall(load("return 1 % 0", "=s"))))  -- expect: s:1: attempt to perform 'n%0'
-- manual: 3.4.1
