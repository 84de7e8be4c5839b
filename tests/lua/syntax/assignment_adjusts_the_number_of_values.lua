local function three() return 1, 2, 3 end
local a, b, c, d = three()
print(a, b, c, d)         -- expect: 1	2	3	nil
a, b = three(), 10
print(a, b)               -- expect: 1	10
a, b, c = 0, three()
print(a, b, c)            -- expect: 0	1	2
-- manual: 3.3.3
