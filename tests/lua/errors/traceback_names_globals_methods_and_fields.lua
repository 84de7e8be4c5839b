function global() return debug.traceback("t") .. "" end
local t = {}
function t.field() return global() .. "" end
function t:method() return t.field() .. "" end
print(t:method())
-- expect: t
-- expect: stack traceback:
-- expect: 	traceback_names_globals_methods_and_fields.lua:1: in function 'global'
-- expect: 	traceback_names_globals_methods_and_fields.lua:3: in field 'field'
-- expect: 	traceback_names_globals_methods_and_fields.lua:4: in method 'method'
-- expect: 	traceback_names_globals_methods_and_fields.lua:5: in main chunk
-- expect: 	[C]: in ?
-- manual: 6.10
