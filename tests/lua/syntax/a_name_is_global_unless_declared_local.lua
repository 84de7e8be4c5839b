x = 1
local function f() x = x + 1 return x end
do local x = 100 x = x + 1 end
print(f(), x) -- expect: 2	2
-- manual: 3.2
