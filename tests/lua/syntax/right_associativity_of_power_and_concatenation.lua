local log = {}
local mt = {
  __pow = function(a, b) log[#log + 1] = tostring(a.n) .. "^" .. tostring(b.n) return b end,
  __concat = function(a, b) log[#log + 1] = tostring(a.n) .. ".." .. tostring(b.n) return b end,
}
local function o(n) return setmetatable({ n = n }, mt) end
local _ = o(1) ^ o(2) ^ o(3)
_ = o(1) .. o(2) .. o(3)
print(table.concat(log, " "), 2 ^ 2 ^ 3, 2 ^ 3 ^ 2) -- expect: 2^3 1^3 2..3 1..3	256.0	512.0
-- manual: 3.4.8
