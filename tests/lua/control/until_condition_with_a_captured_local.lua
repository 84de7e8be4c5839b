local closures, n = {}, 0
repeat
  n = n + 1
  local copy = n
  closures[n] = function() copy = copy + 1 return copy end
until copy >= 3
print(closures[1](), closures[2](), closures[2](), closures[3]()) -- expect: 2	3	4	4
-- manual: 3.5
