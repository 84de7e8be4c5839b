local events = {}
local function inner() end
local function outer() return inner() end
debug.sethook(function(e) events[#events + 1] = e end, "cr")
outer()
debug.sethook()
print(table.concat(events, ", ")) -- expect: return, call, tail call, return, call
-- manual: 6.10
