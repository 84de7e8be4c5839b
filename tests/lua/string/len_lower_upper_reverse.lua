print((""):len(), ("a\0bc\0"):len(), string.len(12345), #"ü") -- expect: 0	5	5	2
print(("Hello Ü 1!"):lower(), ("Hello ü 1!"):upper(), (""):lower() == "", string.upper(1.5), #("a\0B"):lower(), ("a\0B"):upper() == "A\0B")
-- expect: hello Ü 1!	HELLO ü 1!	true	1.5	3	true
print(("abc"):reverse(), (""):reverse() == "", ("a\0b"):reverse() == "b\0a", string.reverse(123), ("x"):reverse())
-- expect: cba	true	true	321	x
for _, f in ipairs { "len", "lower", "upper", "reverse" } do print(pcall(string[f])) print(pcall(string[f], {})) end
-- expect: false	bad argument #1 to 'string.len' (string expected, got no value)
-- expect: false	bad argument #1 to 'string.len' (string expected, got table)
-- expect: false	bad argument #1 to 'string.lower' (string expected, got no value)
-- expect: false	bad argument #1 to 'string.lower' (string expected, got table)
-- expect: false	bad argument #1 to 'string.upper' (string expected, got no value)
-- expect: false	bad argument #1 to 'string.upper' (string expected, got table)
-- expect: false	bad argument #1 to 'string.reverse' (string expected, got no value)
-- expect: false	bad argument #1 to 'string.reverse' (string expected, got table)
-- manual: 6.4
