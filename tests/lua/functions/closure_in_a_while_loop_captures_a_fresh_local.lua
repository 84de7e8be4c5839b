local fs, i = {}, 1
while i <= 3 do
  local j = i
  fs[i] = function() j = j + 1 return j end
  i = i + 1
end
print(fs[1](), fs[1](), fs[2](), fs[3]()) -- expect: 2	3	3	4
-- manual: 3.5
