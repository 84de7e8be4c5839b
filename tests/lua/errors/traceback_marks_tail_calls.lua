local function inner() return debug.traceback("t") .. "" end
local function outer() return inner() end
print(outer() .. "")
-- expect: t
-- expect: stack traceback:
-- expect: 	traceback_marks_tail_calls.lua:1: in function <traceback_marks_tail_calls.lua:1>
-- expect: 	(...tail calls...)
-- expect: 	traceback_marks_tail_calls.lua:3: in main chunk
-- expect: 	[C]: in ?
-- manual: 6.10
