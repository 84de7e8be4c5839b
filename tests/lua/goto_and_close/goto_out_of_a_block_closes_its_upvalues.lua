local fs = {}
local i = 0
::again::
do
  i = i + 1
  local x = i * 10
  fs[i] = function() x = x + 1 return x end
  if i < 3 then goto again end
end
print(fs[1](), fs[1](), fs[2](), fs[3]()) -- expect: 11	12	21	31
-- manual: 3.3.4
