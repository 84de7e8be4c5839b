local a = 1
local function set() a = 10 return 1 end
print((a + 0) + set(), a) -- expect: 2	10
-- manual: 3.4
