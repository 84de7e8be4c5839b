local object = setmetatable({}, { __tostring = function() return "never called" end })
local ok, e = pcall(function() pcall(error, "other") error(object) end)
print(ok, rawequal(e, object)) -- expect: false	true
local co = coroutine.create(error)
print(rawequal(select(2, coroutine.resume(co, object)), object)) -- expect: true
-- manual: 2.3
