-- The handler's own call ran into the hook again, and so without end.
local function f() end
print(xpcall(function() -- expect: false	handled from hook
  debug.sethook(function() error("from hook", 0) end, "c")
  f()
end, function(m) local s = tostring(m) debug.sethook() return "handled " .. s end))
local n = 0
debug.sethook(function() n = n + 1 end, "c")
f() f()
debug.sethook()
print(n) -- expect: 3
-- manual: 6.10 2.3
