local function at(level) error("m", level) end
local function caller(level) at(level) end
local function outer(level)
  caller(level)
end
for _, level in ipairs { 0, 1, 2, 3, 100 } do print(level, select(2, pcall(outer, level))) end
-- expect: 0	m
-- expect: 1	error_position_by_level.lua:1: m
-- expect: 2	error_position_by_level.lua:2: m
-- expect: 3	error_position_by_level.lua:4: m
-- expect: 100	m
print(pcall(outer)) -- expect: false	error_position_by_level.lua:1: m
-- manual: 6.1
