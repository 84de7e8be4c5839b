local seen
local base = setmetatable({}, { __index = function(t) seen = t return 1 end })
local t = setmetatable({}, { __index = base })
local _ = t.x
print(seen == base, seen == t) -- expect: true	false
-- manual: 2.4
