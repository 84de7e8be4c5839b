local function inner() return (debug.traceback("trace")) end
local function outer()
  local t = inner()
  return t
end
print((outer()))
-- expect: trace
-- expect: stack traceback:
-- expect: 	traceback_lists_the_functions.lua:1: in upvalue 'inner'
-- expect: 	traceback_lists_the_functions.lua:3: in local 'outer'
-- expect: 	traceback_lists_the_functions.lua:6: in main chunk
-- expect: 	[C]: in ?
-- manual: 6.10
