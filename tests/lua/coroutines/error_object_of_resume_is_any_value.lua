local object = {}
print(select(2, coroutine.resume(coroutine.create(function() error(object) end))) == object) -- expect: true
print(coroutine.resume(coroutine.create(function() error() end)))                            -- expect: false	nil
print(coroutine.resume(coroutine.create(function() error(nil) end)))                         -- expect: false	nil
print(coroutine.resume(coroutine.create(function() error(5) end)))                           -- expect: false	5
-- manual: 2.6
