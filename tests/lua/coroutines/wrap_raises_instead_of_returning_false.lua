local f = coroutine.wrap(function() return "end" end)
print(f())                                        -- expect: end
print(pcall(f))                                   -- expect: false	cannot resume dead coroutine
print(pcall(coroutine.wrap(error), "message", 0)) -- expect: false	message
-- manual: 6.2
