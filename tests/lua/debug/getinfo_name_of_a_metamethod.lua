local t = setmetatable({}, { __add = function() local i = debug.getinfo(1, "n") return i.namewhat .. " " .. i.name end })
local r = t + 1
print(r) -- expect: metamethod add
