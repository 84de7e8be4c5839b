-- The error was caught inside of the library function's own run of the interpreter, which then went
-- on with the program.
local object = setmetatable({}, { __tostring = 5 })
print(pcall(tostring, object)) -- expect: false	attempt to call a number value
print(pcall(tostring, object)) -- expect: false	attempt to call a number value
-- manual: 6.1
