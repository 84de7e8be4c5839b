local x = 1
local function get() return x end
x = 2
print(get())     -- expect: 2
local function set(v) x = v end
set(3)
print(x, get())  -- expect: 3	3
-- manual: 3.5
