local calls = 0
local function list() calls = calls + 1 return { 1, 2, 3 } end
for _ in pairs(list()) do end
print(calls) -- expect: 1
-- manual: 3.3.5
