-- load returns them, but a handler of xpcall (that of the command, too) sees them first.
local function handler(m) return "handled " .. tostring(m) end
print(xpcall(function() return load(function() error("E", 0) end) end, handler)) -- expect: true	nil	handled E
print(xpcall(function() return load(function() return {} end) end, handler))
-- expect: true	nil	handled load_reader_errors_meet_the_message_handler_around.lua:4: reader function must return a string
print(xpcall(function() return pcall(load, function() error("E", 0) end) end, handler)) -- expect: true	true	nil	E
print(xpcall(function() return load("x =") end, handler))
-- expect: true	nil	[string "x ="]:1: unexpected symbol near <eof>
print(load(function() error("E", 0) end))
-- expect: nil	E
-- expect: stack traceback:
-- expect: 	[C]: in function 'error'
-- expect: 	load_reader_errors_meet_the_message_handler_around.lua:9: in function <load_reader_errors_meet_the_message_handler_around.lua:9>
-- expect: 	[C]: in function 'load'
-- expect: 	load_reader_errors_meet_the_message_handler_around.lua:9: in main chunk
-- expect: 	[C]: in ?
print(coroutine.wrap(function() return load(function() error("E", 0) end) end)()) -- expect: nil	E
-- manual: 6.1 2.3
