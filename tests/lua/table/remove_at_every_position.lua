for pos = 1, 4 do
  local t = { "a", "b", "c" }
  io.write(tostring(table.remove(t, pos)), ":", table.concat(t), " ")
end
local t = { "a", "b" }
print(table.remove(t), table.remove(t), table.remove(t), #t, select("#", table.remove(t)), table.remove(t, 0), table.remove(t, #t))
-- expect: a:bc b:ac c:ab nil:abc b	a	nil	0	1	nil	nil
-- manual: 6.6
