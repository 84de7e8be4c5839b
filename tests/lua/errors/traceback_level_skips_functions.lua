local function f() return debug.traceback("t", 2) .. "" end
print(f() .. "")
-- expect: t
-- expect: stack traceback:
-- expect: 	traceback_level_skips_functions.lua:2: in main chunk
-- expect: 	[C]: in ?
-- manual: 6.10
