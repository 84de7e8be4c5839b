for i = 1, 3 do
  local x, y
  io.write(tostring(x), tostring(y), " ")
  x, y = i, i
end
print()
-- expect: nilnil nilnil nilnil 
-- manual: 3.3.7
