local closing = setmetatable({}, { __close = function(_, e) print("closed", e) end }) -- expect: closed	iterator
print(pcall(function() for i in function() error("iterator", 0) end, nil, nil, closing do end end))
-- expect: false	iterator
-- manual: 3.3.5
