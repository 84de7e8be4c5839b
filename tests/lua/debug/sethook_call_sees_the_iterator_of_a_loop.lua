local events = {}
local next = next
debug.sethook(function(event)
  if debug.getinfo(2, "f").func == next then events[#events + 1] = event end
end, "cr")
for _ in next, { 1 } do end
debug.sethook()
print(table.concat(events, " ")) -- expect: call return call return
