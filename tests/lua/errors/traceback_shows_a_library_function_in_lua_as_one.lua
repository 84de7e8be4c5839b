local function compare(a, b) error("no") end
local ok, trace = xpcall(function() table.sort({ 1, 2, 3, 4, 5 }, compare) end, debug.traceback)
for line in trace:gmatch("[^\n]+") do
  print(line)
  if line:find("table.sort", 1, true) then break end
end
-- expect: traceback_shows_a_library_function_in_lua_as_one.lua:1: no
-- expect: stack traceback:
-- expect: 	[C]: in function 'error'
-- expect: 	traceback_shows_a_library_function_in_lua_as_one.lua:1: in function <traceback_shows_a_library_function_in_lua_as_one.lua:1>
-- expect: 	[C]: in function 'table.sort'
print(pcall(function() table.sort({ 1, 2 }, function() error("no", 3) end) end)) -- expect: false	traceback_shows_a_library_function_in_lua_as_one.lua:12: no
