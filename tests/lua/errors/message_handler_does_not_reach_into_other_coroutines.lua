print(xpcall(function() -- expect: true	false	inner
  local co = coroutine.create(function() error("inner", 0) end)
  return coroutine.resume(co)
end, function() print("handler") end))
print(xpcall(function() -- expect: false	handler: message_handler_does_not_reach_into_other_coroutines.lua:6: inner
  coroutine.wrap(function() error("inner", 0) end)()
end, function(e) return "handler: " .. e end))
-- manual: 2.3
