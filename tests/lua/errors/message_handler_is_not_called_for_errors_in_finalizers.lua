warn("@off")
print(xpcall(function() -- expect: true	no handler ran
  setmetatable({}, { __gc = function() error("in finalizer") end })
  collectgarbage()
  return "no handler ran"
end, function() print("handler") end))
-- manual: 2.3 2.5.3
