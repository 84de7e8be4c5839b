local function f() end
local g = f
print(f == g, f == function() end) -- expect: true	false
-- manual: 3.4.4
