local lines = {}
debug.sethook(function(event, line) lines[#lines + 1] = event .. line end, "l")
local x = 1
x = x + 1
debug.sethook()
print(table.concat(lines, " ")) -- expect: line3 line4 line5
