local names = {}
local function target() end
debug.sethook(function() names[#names + 1] = debug.getinfo(2, "n").name end, "c")
target()
debug.sethook()
print(names[1], names[2]) -- expect: target	sethook
