local next_value = coroutine.wrap(function() for i = 1, 3 do coroutine.yield(i, -i) end end)
print(next_value())  -- expect: 1	-1
print(next_value())  -- expect: 2	-2
print(next_value())  -- expect: 3	-3
print(next_value())  -- expect:
