local t = setmetatable({}, { __lt = function() return false end })
print(t < t, pcall(function() return t <= t end))
-- expect: false	false	le_is_not_derived_from_lt.lua:2: attempt to compare two table values
-- skip-differential: Debian builds lua5.4 with the compatibility option that derives __le from __lt
-- manual: 2.4 8.1
