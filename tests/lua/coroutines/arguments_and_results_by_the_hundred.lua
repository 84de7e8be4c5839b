local co = coroutine.create(function(...)
  local n = select("#", ...)
  while true do n = n + select("#", coroutine.yield(n)) end
end)
print(coroutine.resume(co, table.unpack({}, 1, 250)))  -- expect: true	250
print(coroutine.resume(co, table.unpack({}, 1, 5000))) -- expect: true	5250
print(coroutine.resume(co))                            -- expect: true	5250
-- manual: 2.6
