print(coroutine.resume(coroutine.create(function() error("in coroutine", 0) end))) -- expect: false	in coroutine
-- manual: 6.1
