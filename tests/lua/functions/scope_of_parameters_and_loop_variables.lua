local function f(a) do local a = a + 1 end return a end
print(f(1)) -- expect: 1
local i = "outer"
for i = 1, 2 do local i = i * 2 end
for k, i in ipairs { 1 } do end
print(i) -- expect: outer
-- manual: 3.5
