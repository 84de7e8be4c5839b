local log = {}
local t = setmetatable({}, { __concat = function(a, b)
  log[#log + 1] = (type(a) == "table" and "t" or a) .. "+" .. (type(b) == "table" and "t" or b)
  return "r"
end })
print("a" .. t .. "b" .. "c" .. t .. "d", table.concat(log, " ")) -- expect: ar	t+d t+bcr
-- skip-differential: lua5.4 5.4.4 gives the second metamethod a wrong operand
-- manual: 2.4
