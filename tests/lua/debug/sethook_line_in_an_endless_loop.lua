local lines, n = {}, 0
debug.sethook(function(_, line) lines[#lines + 1] = line end, "l")
while true do
  n = n + 1
  if n == 2 then break end
end
debug.sethook()
print(table.concat(lines, " ")) -- expect: 4 5 4 5 7
