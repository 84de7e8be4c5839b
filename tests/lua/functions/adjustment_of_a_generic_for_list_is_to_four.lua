local function it(s, c) if c < s then return c + 1 end end
local function values() return it, 3, 0, nil, error end
local n = 0
for i in values() do n = n + i end
for i in it, 2, 0, nil, error do n = n + i end
print(n) -- expect: 9
-- manual: 3.4.12
