local f, lines = nil, {}
debug.sethook(function(_, l) lines[#lines + 1] = l end, "l")
for i = 1, 2 do
  f = function() return i end
end
for _, v in ipairs { "a" } do
  f = function() return v end
end
debug.sethook()
print(table.concat(lines, " ")) -- expect: 3 4 3 4 3 6 7 6 8 9
-- manual: 6.10
