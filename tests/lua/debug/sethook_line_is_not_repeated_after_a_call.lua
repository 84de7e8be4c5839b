-- A coverage tool (luacov) counted lines twice: a return from a call was taken for a new line.
local lines = {}
debug.sethook(function(_, line) lines[#lines + 1] = line end, "l")
load("local a = 1")()
local x = tostring(tostring(tostring(1)))
debug.sethook()
print(table.concat(lines, " ")) -- expect: 4 1 5 6
