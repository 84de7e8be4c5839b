local values = { 1, 1.0, "1", 0 / 0, {}, true, setmetatable({}, { __eq = function() return true end }) }
local ok = true
for _, a in ipairs(values) do for _, b in ipairs(values) do ok = ok and (a ~= b) == not (a == b) end end
print(ok) -- expect: true
-- manual: 3.4.4
