print(select(2, pcall(xpcall, print))) -- expect: bad argument #2 to 'xpcall' (function expected, got no value)
-- manual: 6.1
