local function make() return {} end
local t = {}
for i = 1, 3 do t[i] = { "same" } end
print(make() == make(), t[1] == t[2], {} == {}) -- expect: false	false	false
-- manual: 3.4.9
