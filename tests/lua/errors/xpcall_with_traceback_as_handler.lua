local function f() error("boom") end
local _, trace = xpcall(f, debug.traceback)
print((trace:gsub("\n.*", "")))              -- expect: xpcall_with_traceback_as_handler.lua:1: boom
print(trace:find("stack traceback:\n", 1, true) ~= nil) -- expect: true
-- manual: 6.1
