local function nest() return coroutine.wrap(nest)() end
local ok, e = pcall(nest)
print(ok, e:find("stack overflow") ~= nil) -- expect: false	true
