local log = {}
local base = setmetatable({ own = 1 }, { __index = function(t, k) log[#log + 1] = k return k .. "!" end })
local t = setmetatable({}, { __index = base })
print(t.own, t.other, table.concat(log, " "), rawget(base, "other")) -- expect: 1	other!	other	nil
-- manual: 2.4
