local lines = {}
debug.sethook(function(e, l) lines[#lines + 1] = l end, "l")
local x = 1
if x == 2 then
  x = 3
else
  x = 4
end
for i = 1, 2 do
  x = x + i
end
while x < 9 do
  x = x + 1
end
debug.sethook()
print(table.concat(lines, " ")) -- expect: 3 4 7 9 10 9 10 9 12 13 12 13 12 15
-- manual: 6.10
