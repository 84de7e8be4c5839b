local events = {}
local function f() end
debug.sethook(function(event) events[#events + 1] = event end, "cr")
f()
debug.sethook()
print(table.concat(events, " ")) -- expect: return call return call
