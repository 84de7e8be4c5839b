local function two() return 1, 2 end
local function f() return (two()) end
print(f()) -- expect: 1
-- manual: 3.4.10
