print((function() return debug.traceback("t") .. "" end)())
-- expect: t
-- expect: stack traceback:
-- expect: 	traceback_of_an_anonymous_function_names_its_line.lua:1: in function <traceback_of_an_anonymous_function_names_its_line.lua:1>
-- expect: 	traceback_of_an_anonymous_function_names_its_line.lua:1: in main chunk
-- expect: 	[C]: in ?
-- manual: 6.10
