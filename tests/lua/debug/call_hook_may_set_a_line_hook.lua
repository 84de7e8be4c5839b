-- The hook's own return was taken for that of a call in the function, and its first line was lost.
local function f() return 1 end
local lines = {}
debug.sethook(function()
  debug.sethook(function(_, line) lines[#lines + 1] = line end, "l")
end, "c")
f()
debug.sethook()
print(table.concat(lines, " ")) -- expect: 2 8
