local fs = {}
do
  local i = 1
  ::again::
  local j = i
  fs[i] = function() j = j * 10 return j end
  i = i + 1
  if i <= 3 then goto again end
end
print(fs[1](), fs[2](), fs[1](), fs[3]()) -- expect: 10	20	100	30
-- manual: 3.5
