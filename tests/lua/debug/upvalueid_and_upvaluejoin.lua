local a, b = 1, 2
local function f() return a end
local function g() return a, b end
print(debug.upvalueid(f, 1) == debug.upvalueid(g, 1), debug.upvalueid(g, 1) == debug.upvalueid(g, 2), type(debug.upvalueid(f, 1)), debug.upvalueid(f, 2), debug.upvalueid(f, 0))
debug.upvaluejoin(f, 1, g, 2)
print(f(), debug.upvalueid(f, 1) == debug.upvalueid(g, 2)) b = "changed" print(f())
print(pcall(debug.upvaluejoin, f, 1, g, 3)) print(pcall(debug.upvaluejoin, f, 2, g, 1)) print(pcall(debug.upvaluejoin, print, 1, f, 1)) print(pcall(debug.upvaluejoin, f, 1, print, 1)) print(pcall(debug.upvaluejoin, f, 1)) print(pcall(debug.upvalueid, f)) print(pcall(debug.upvalueid, 5, 1))
-- expect: true	false	userdata	nil	nil
-- expect: 2	true
-- expect: changed
-- expect: false	bad argument #4 to 'debug.upvaluejoin' (invalid upvalue index)
-- expect: false	bad argument #2 to 'debug.upvaluejoin' (invalid upvalue index)
-- expect: false	bad argument #2 to 'debug.upvaluejoin' (invalid upvalue index)
-- expect: false	bad argument #4 to 'debug.upvaluejoin' (invalid upvalue index)
-- expect: false	bad argument #4 to 'debug.upvaluejoin' (number expected, got no value)
-- expect: false	bad argument #2 to 'debug.upvalueid' (number expected, got no value)
-- expect: false	bad argument #1 to 'debug.upvalueid' (function expected, got number)
-- manual: 6.10
