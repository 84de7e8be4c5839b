local function foo(a)
  print("foo", a)
  return coroutine.yield(2 * a)
end
local co = coroutine.create(function(a, b)
  print("body", a, b)
  local r = foo(a + 1)
  print("body", r)
  local x, y = coroutine.yield(a + b, a - b)
  print("body", x, y)
  return b, "end"
end)
print("main", coroutine.resume(co, 1, 10))
print("main", coroutine.resume(co, "r"))
print("main", coroutine.resume(co, "x", "y"))
print("main", coroutine.resume(co, "x", "y"))
-- expect: body	1	10
-- expect: foo	2
-- expect: main	true	4
-- expect: body	r
-- expect: main	true	11	-9
-- expect: body	x	y
-- expect: main	true	10	end
-- expect: main	false	cannot resume dead coroutine
-- manual: 2.6
