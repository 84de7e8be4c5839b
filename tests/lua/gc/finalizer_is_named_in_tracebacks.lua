local trace
setmetatable({}, { __gc = function()
  local info = debug.getinfo(1, "n")
  print(info.namewhat, info.name) -- expect: metamethod	__gc
  trace = debug.traceback("t")
end })
collectgarbage()
print(trace)
-- expect: t
-- expect: stack traceback:
-- expect: 	finalizer_is_named_in_tracebacks.lua:5: in metamethod '__gc'
-- expect: 	[C]: in function 'collectgarbage'
-- expect: 	finalizer_is_named_in_tracebacks.lua:7: in main chunk
-- expect: 	[C]: in ?
-- manual: 2.5.3 6.10
