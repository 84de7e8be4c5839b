-- The table also stood in registers of the call that made it, and in native frames below the
-- interpreter's. The loop writes to neither, so every collection found it again.
local finished = false
local held = setmetatable({}, { __gc = function() finished = true end })
local below = { 34 }
repeat held = {} until finished
print(below[1]) -- expect: 34

finished = false
held = { setmetatable({}, { __gc = function() finished = true end }) }
local i = 1
repeat i = i + 1; held = { tostring(i) .. tostring(i) } until finished
print(below[1]) -- expect: 34

-- A metamethod decides the jump that closes the loop.
finished = false
held = setmetatable({}, { __gc = function() finished = true end })
local never = setmetatable({}, { __lt = function() return not finished end })
while never < never do held = {} end
print(below[1]) -- expect: 34
-- manual: 2.5
