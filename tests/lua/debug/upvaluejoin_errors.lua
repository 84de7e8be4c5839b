local a = 1
local function f() return a end
print(pcall(debug.upvaluejoin, f, 2, f, 1))     -- expect: false	bad argument #2 to 'debug.upvaluejoin' (invalid upvalue index)
print(pcall(debug.upvaluejoin, print, 1, f, 1)) -- expect: false	bad argument #2 to 'debug.upvaluejoin' (invalid upvalue index)
