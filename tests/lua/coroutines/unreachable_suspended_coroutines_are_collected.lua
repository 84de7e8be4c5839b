local weak = setmetatable({}, { __mode = "v" })
for i = 1, 10 do
  local co = coroutine.create(function() local me = coroutine.running() coroutine.yield(me) end)
  coroutine.resume(co)
  weak[i] = co
end
collectgarbage()
print(next(weak)) -- expect: nil
-- manual: 2.6
