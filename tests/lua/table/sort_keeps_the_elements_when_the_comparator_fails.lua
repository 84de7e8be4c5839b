local t = {}
for i = 1, 100 do t[i] = i * 37 % 101 end
local calls = 0
print((pcall(table.sort, t, function(a, b)
  calls = calls + 1
  if calls > 300 then error("enough") end
  return a < b
end)))
local sum = 0
for i = 1, 100 do sum = sum + t[i] end
print(sum)
-- expect: false
-- expect: 5050
