local co = coroutine.create(function()
  local x <close> = setmetatable({}, { __close = function(_, e) print("closed", e) end })
  error("oops", 0)
end)
print(coroutine.resume(co))
print(coroutine.status(co))
print(coroutine.close(co))
print(coroutine.close(co))
-- expect: false	oops
-- expect: dead
-- expect: closed	oops
-- expect: false	oops
-- expect: true
-- manual: 2.6 3.3.8
