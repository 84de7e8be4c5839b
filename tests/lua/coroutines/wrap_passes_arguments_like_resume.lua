local f = coroutine.wrap(function(...)
  local n = select("#", ...)
  while true do n = select("#", coroutine.yield(n, ...)) end
end)
print(f("a", nil))      -- expect: 2	a	nil
print(f())              -- expect: 0	a	nil
print(f(nil, nil, nil)) -- expect: 3	a	nil
-- manual: 6.2
