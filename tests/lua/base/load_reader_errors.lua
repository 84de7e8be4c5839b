print(pcall(load, function() error("in reader", 0) end)) -- expect: true	nil	in reader
print(pcall(load, function() return {} end))             -- expect: true	nil	reader function must return a string
print(pcall(load, function() return true end))           -- expect: true	nil	reader function must return a string
print(select(2, pcall(load, function() error({}) end)), type(select(3, pcall(load, function() error({}) end))))
-- expect: nil	table
local n = 0
print(pcall(load, function() n = n + 1 if n == 1 then return "return 1" end error("late", 0) end))
-- expect: true	nil	late
-- manual: 6.1
