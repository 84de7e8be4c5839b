local t = setmetatable({}, { __index = { x = 1 }, __len = function() return 10 end })
print(t.x, #t) -- expect: 1	10
setmetatable(t, { __index = { x = 2 } })
print(t.x, #t) -- expect: 2	0
setmetatable(t, nil)
print(t.x, #t) -- expect: nil	0
-- manual: 2.4
