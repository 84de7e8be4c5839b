-- A chain is one instruction.
local a, b = ...
local s = a .. b
s = "<" .. a .. ", " .. b .. ">"
s = s .. 1 .. 2.5
for i = 1, 3 do s = s .. i end
return s
