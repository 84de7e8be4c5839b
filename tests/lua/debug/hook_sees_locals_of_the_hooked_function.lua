local seen
local function f(a) local b = a * 2
  return b
end
debug.sethook(function(_, line) if line == 3 then seen = select(2, debug.getlocal(2, 2)) end end, "l")
f(21)
debug.sethook()
print(seen) -- expect: 42
