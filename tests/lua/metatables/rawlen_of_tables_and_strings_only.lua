print(rawlen({ 1, 2 }), rawlen("abc")) -- expect: 2	3
print(pcall(rawlen, 5))                -- expect: false	bad argument #1 to 'rawlen' (table or string expected, got number)
-- manual: 6.1
