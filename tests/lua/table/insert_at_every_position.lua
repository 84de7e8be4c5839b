for pos = 1, 4 do
  local t = { "a", "b", "c" }
  table.insert(t, pos, "X")
  io.write(table.concat(t), " ")
end
local t = {}
table.insert(t, "a") table.insert(t, "b") table.insert(t, 1, "z") table.insert(t, #t + 1, "end")
print(table.concat(t), #t, select("#", table.insert(t, 1)))
-- expect: Xabc aXbc abXc abcX zabend	4	0
-- manual: 6.6
