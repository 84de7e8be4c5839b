local depth = 0
local function f() depth = depth + 1 pcall(f) end
f()
print(depth > 100) -- expect: true
-- manual: 3.4.10
