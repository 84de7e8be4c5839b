local f
repeat
  local x = 1
  f = function() x = x + 1 return x end
  if f then break end
until x == 0
print(f(), f()) -- expect: 2	3
-- manual: 3.5
