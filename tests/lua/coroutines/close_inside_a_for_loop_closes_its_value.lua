local co = coroutine.create(function()
  for i in function() return 1 end, nil, nil, setmetatable({}, { __close = function() print("closed") end }) do
    coroutine.yield(i)
  end
end)
-- expect: closed
coroutine.resume(co)
print(coroutine.close(co)) -- expect: true
-- manual: 6.2
