local co = coroutine.wrap(function()
  print(coroutine.yield("a"), (coroutine.yield("b")))
  if coroutine.yield("c") and not coroutine.yield("d") then print("branch") end
  while coroutine.yield("e") do print("loop") end
  for i = coroutine.yield("f"), coroutine.yield("g") do io.write(i, " ") end
  print()
end)
local log = { co() }
for _, v in ipairs { 1, 2, true, false, true, false, 3, 5 } do log[#log + 1] = co(v) end
print(table.concat(log, " "))
-- expect: 1	2
-- expect: branch
-- expect: loop
-- expect: 3 4 5 
-- expect: a b c d e e f g
-- manual: 2.6
