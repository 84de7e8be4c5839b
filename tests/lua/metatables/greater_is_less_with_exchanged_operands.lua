local log = {}
local t = setmetatable({}, {
  __lt = function(a, b) log[#log + 1] = "lt" .. type(a) .. type(b) return true end,
  __le = function(a, b) log[#log + 1] = "le" .. type(a) .. type(b) return true end,
})
local x = "s"
local _ = t > x, t >= x, x > t, x >= t
print(table.concat(log, " ")) -- expect: ltstringtable lestringtable lttablestring letablestring
-- manual: 2.4 3.4.4
