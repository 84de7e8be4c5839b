print(load(function() return nil end) ~= nil)              -- expect: true
local done
print(load(function() if not done then done = true return "?" end end)) -- expect: nil	(load):1: unexpected symbol near '?'
