local lines = {}
local closing = setmetatable({}, { __close = function() end })
debug.sethook(function(_, line) lines[#lines + 1] = line end, "l")
do local x <close> = closing end
for _ in next, {}, nil, closing do
end
debug.sethook()
print(table.concat(lines, " ")) -- expect: 4 2 5 6 2 7
