local function f(_ENV) return len end
print(f("a string") == string.len) -- expect: true
local proxy = setmetatable({}, { __index = function(_, k) return "<" .. k .. ">" end })
local function g(_ENV) return anything end
print(g(proxy)) -- expect: <anything>
-- manual: 2.2
