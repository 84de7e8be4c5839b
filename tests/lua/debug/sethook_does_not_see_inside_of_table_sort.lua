local events = {}
debug.sethook(function(e) events[#events + 1] = e end, "crl")
table.sort({ 2, 1 })
debug.sethook()
print(table.concat(events, " ")) -- expect: return line call return line call
-- manual: 6.10
