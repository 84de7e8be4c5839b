local calls = 0
local function three() calls = calls + 1 return 3 end
for i = 1, three() do end
print(calls) -- expect: 1
-- manual: 3.3.5
