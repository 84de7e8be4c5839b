local co = coroutine.create(function()
  local a <close> = setmetatable({}, { __close = function() error("in close", 0) end })
  coroutine.yield()
end)
coroutine.resume(co)
print(coroutine.close(co))  -- expect: false	in close
print(coroutine.status(co)) -- expect: dead
