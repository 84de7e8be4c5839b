local t = {}
print(pcall(error)) print(pcall(error, nil)) print(select(2, pcall(error, t)) == t) print(pcall(error, 1, 0))
-- expect: false	nil
-- expect: false	nil
-- expect: true
-- expect: false	1
print(pcall(nil)) print(pcall({})) print(pcall(string.rep)) print((pcall(load, {})))
-- expect: false	attempt to call a nil value
-- expect: false	attempt to call a table value
-- expect: false	bad argument #1 to 'string.rep' (string expected, got no value)
-- expect: false
print(pcall(function() local x = nil; x() end))
-- expect: false	pcall_catches_errors_of_every_kind.lua:12: attempt to call a nil value (local 'x')
-- manual: 6.1
