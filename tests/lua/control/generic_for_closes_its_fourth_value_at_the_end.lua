local closing = setmetatable({}, { __close = function(_, e) print("closed", e) end })
local n = 0
for i in function() n = n + 1 if n < 3 then return n end end, nil, nil, closing do print(i) end
-- expect: 1
-- expect: 2
-- expect: closed	nil
-- manual: 3.3.5
