local t = setmetatable({}, { __tostring = function() coroutine.yield() end })
print(coroutine.resume(coroutine.create(function() return tostring(t) end))) -- expect: false	attempt to yield across a C-call boundary
-- manual: 2.6
