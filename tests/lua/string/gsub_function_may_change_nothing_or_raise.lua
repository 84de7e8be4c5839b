print(("abc"):gsub("%w", function() end)) print(pcall(string.gsub, "abc", "b", function(c) error("at " .. c, 0) end))
-- expect: abc	3
-- expect: false	at b
print(pcall(string.gsub, "abc", "b", setmetatable({}, { __index = function(_, k) error("index " .. k, 0) end })))
-- expect: false	index b
print((("abc"):gsub("%w", setmetatable({}, { __index = function(_, k) return k:upper() end })))) -- expect: ABC
-- manual: 6.4
