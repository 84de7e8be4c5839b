local count = 0
local function new()
  setmetatable({}, { __gc = function() count = count + 1 if count < 3 then new() end end })
end
new()
for i = 1, 5 do collectgarbage() end
print(count) -- expect: 3
-- manual: 2.5.3
