local mt = {}
mt.__add = function(a, b) return "added " .. tostring(a) end
print("abc" + setmetatable({}, mt))
-- expect: added abc
-- manual: 3.4.3
