debug.setmetatable(nil, { __call = function() return "called nil" end })
print((nil)())                                      -- expect: called nil
print(pcall(debug.setmetatable, 1, 2))
-- expect: false	bad argument #2 to 'debug.setmetatable' (nil or table expected, got number)
