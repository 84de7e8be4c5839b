local t = { 1, 2, 3, 4 }
local seen = {}
for i, v in ipairs(t) do seen[#seen + 1] = v if i == 1 then t[2] = "changed" t[4] = nil end end
print(table.concat(seen, " ")) -- expect: 1 changed 3
-- manual: 6.1
