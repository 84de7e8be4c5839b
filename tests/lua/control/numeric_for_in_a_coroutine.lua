local co = coroutine.wrap(function() for i = 1, 2 do for x = 0.5, 1 do coroutine.yield(i, x) end end return "end" end)
print(co()) print(co()) print(co())
-- expect: 1	0.5
-- expect: 2	0.5
-- expect: end
-- manual: 3.3.5
