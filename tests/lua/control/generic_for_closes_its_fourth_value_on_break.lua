local closing = setmetatable({}, { __close = function() print("closed") end })
for i in function() return 1 end, nil, nil, closing do
  print(i) -- expect: 1
  break
end        -- expect: closed
print("after") -- expect: after
-- manual: 3.3.5
