local fs = {}
for i = 1, 3 do
  local x = i
  fs[i] = function() x = x + 100 return x end
  if i == 2 then goto continue end
  x = x * 10
  ::continue::
end
print(fs[1](), fs[2](), fs[3]()) -- expect: 110	102	130
-- manual: 3.5
