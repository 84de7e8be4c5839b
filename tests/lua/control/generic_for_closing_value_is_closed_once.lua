local n = 0
local closing = setmetatable({}, { __close = function() n = n + 1 end })
for i in next, { 1, 2, 3 }, nil, closing do end
print(n) -- expect: 1
for i in next, {}, nil, closing do end
print(n) -- expect: 2
for i in next, { 1 }, nil, closing do break end
print(n) -- expect: 3
-- manual: 3.3.5
