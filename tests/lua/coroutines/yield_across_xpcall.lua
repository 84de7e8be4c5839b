local co = coroutine.wrap(function()
  return xpcall(function() coroutine.yield("in xpcall") error("e", 0) end, function(m) return "handled " .. m end)
end)
print(co()) -- expect: in xpcall
print(co()) -- expect: false	handled e
-- manual: 2.6
