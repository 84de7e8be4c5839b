local count = 0
do local t = setmetatable({}, { __gc = function() count = count + 1 end }) end
collectgarbage() collectgarbage() collectgarbage()
print(count) -- expect: 1
-- manual: 2.5.3
