local co = coroutine.wrap(function(a)
  local t = { a, coroutine.yield(1), [coroutine.yield(2)] = coroutine.yield(3) }
  return a + coroutine.yield(4) * 2, #t, t[1], t[2], t.k, "x" .. coroutine.yield(5) .. "y"
end)
print(co(10), co("two"), co("k"), co("value"), co(7)) -- expect: 1	2	3	4	5
print(co("five"))                                     -- expect: 24	2	10	two	value	xfivey
-- manual: 2.6
