local a <const>, b <const> = 1, { 2 }
b[1] = 3
local function f() return a + b[1] end
print(a, b[1], f()) -- expect: 1	3	4
-- manual: 3.3.7
