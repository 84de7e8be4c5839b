local closing = setmetatable({}, { __close = function(_, e) print("closed", e) end })
print(pcall(function()
  for i in function() return 1 end, nil, nil, closing do error("oops", 0) end
end))
-- expect: closed	oops
-- expect: false	oops
-- manual: 3.3.5
