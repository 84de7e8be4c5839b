local lines = {}
local function f(...) return ... end
debug.sethook(function(_, line) lines[#lines + 1] = line end, "l")
f(1)
debug.sethook()
print(table.concat(lines, " ")) -- expect: 4 2 5
