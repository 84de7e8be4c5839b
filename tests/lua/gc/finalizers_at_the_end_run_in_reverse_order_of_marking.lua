objects = {}
for i = 1, 3 do objects[i] = setmetatable({}, { __gc = function() print(i) end }) end
local early = setmetatable({}, { __gc = function() print("local") end })
-- expect: local
-- expect: 3
-- expect: 2
-- expect: 1
-- manual: 2.5.3
