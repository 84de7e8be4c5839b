print(rawlen({}), rawlen({ 1, 2 }), rawlen(""), rawlen("a\0b"), rawlen(setmetatable({ 1 }, { __len = function() return 10 end })), math.type(rawlen({})))
-- expect: 0	2	0	3	1	integer
print(pcall(rawlen, 5)) print(pcall(rawlen, nil)) print(pcall(rawlen, io.stdout)) print(pcall(rawlen))
-- expect: false	bad argument #1 to 'rawlen' (table or string expected, got number)
-- expect: false	bad argument #1 to 'rawlen' (table or string expected, got nil)
-- expect: false	bad argument #1 to 'rawlen' (table or string expected, got FILE*)
-- expect: false	bad argument #1 to 'rawlen' (table or string expected, got no value)
-- manual: 6.1
