local log = {}
local base = { m = function(self, x) return x end }
local t = setmetatable({}, { __index = function(_, k) log[#log + 1] = k return base[k] end })
local function get() log[#log + 1] = "object" return t end
print(get():m(1), table.concat(log, " ")) -- expect: 1	object m
-- manual: 3.4.10
