i = "global"
local j = "local"
for i = 1, 2 do end
for j = 1, 2 do end
print(i, j) -- expect: global	local
-- manual: 3.3.5
