local events = {}
local function f() end
local function g() return f() end
debug.sethook(function(event) events[#events + 1] = event end, "c")
g()
debug.sethook()
print(table.concat(events, " ")) -- expect: call tail call call
