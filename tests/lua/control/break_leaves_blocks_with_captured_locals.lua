local f
while true do
  local x = 1
  do local y = 2 f = function() x, y = x + 1, y + 1 return x, y end break end
end
print(f()) -- expect: 2	3
print(f()) -- expect: 3	4
-- manual: 3.3.4
