local f = load(string.dump(function() for i = 1, 2 do local x = i end end, true))
local lines = {}
debug.sethook(function(_, line)
  if debug.getinfo(2, "f").func == f then lines[#lines + 1] = tostring(line) end
end, "l")
f()
debug.sethook()
print(lines[1], #lines) -- expect: nil	2
