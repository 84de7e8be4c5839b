local function take() return { math.random(0), math.random(100), math.random() } end
math.randomseed(42)
local a = take()
math.randomseed(42)
local b = take()
print(a[1] == b[1], a[2] == b[2], a[3] == b[3]) -- expect: true	true	true
math.randomseed(43)
print(take()[1] ~= a[1])                        -- expect: true
