local t = setmetatable({}, {})
getmetatable(t).__index = function(self, k) return self[k] end
local ok, message = pcall(function() return t.x end)
print(ok, message:find("stack overflow") ~= nil) -- expect: false	true
-- manual: 3.4.10
