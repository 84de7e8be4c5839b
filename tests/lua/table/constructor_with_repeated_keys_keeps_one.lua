local t = { x = 1, x = 2, [1] = "key", "item", [2] = "second" }
local n = 0
for _ in pairs(t) do n = n + 1 end
print(n, t.x == 1 or t.x == 2, t[1] == "key" or t[1] == "item", t[2]) -- expect: 3	true	true	second
-- manual: 3.4.9
