print(select(2, pcall(select, 0)))       -- expect: bad argument #1 to 'select' (index out of range)
print(select(2, pcall(select, -3, 1, 2))) -- expect: bad argument #1 to 'select' (index out of range)
-- manual: 6.1
