local orders = { { 3, 2, 1 }, { 2, 1, 3 }, { 2, 3, 1 }, { 5, 4, 3, 2, 1 }, { 1, 3, 5, 4, 2 } }
for _, order in ipairs(orders) do
  local t = {}
  for _, i in ipairs(order) do t[i] = true end
  io.write(#t, " ")
end
print()
-- expect: 3 3 3 5 5 
-- manual: 3.4.7
