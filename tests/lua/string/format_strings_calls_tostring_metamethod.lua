local t = setmetatable({}, { __tostring = function() return "T!" end })
print(("%s|%4s|%.1s"):format(t, t, t)) -- expect: T!|  T!|T
