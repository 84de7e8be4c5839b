local t = setmetatable({}, { __index = function() return 1, 2, 3 end })
print(t.x)           -- expect: 1
print(#{ t.x, t.y }) -- expect: 2
local none = setmetatable({}, { __index = function() end })
print(none.x)        -- expect: nil
