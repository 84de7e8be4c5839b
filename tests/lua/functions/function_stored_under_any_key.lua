local t = { [1] = function() return "one" end, [true] = function() return "true" end }
print(t[1](), t[true]()) -- expect: one	true
-- manual: 2.1
