warn("@off")
for i = 1, 3 do _G["x" .. i] = setmetatable({}, { __gc = function() print(i) error("fails") end }) end
-- expect: 3
-- expect: 2
-- expect: 1
-- manual: 2.5.3
