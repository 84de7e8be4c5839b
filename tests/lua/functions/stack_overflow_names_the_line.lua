-- heavy: fills the whole stack
local function f() return 1 + f() end
local _, message = pcall(f)
print(message:match("^[^:]+:%d+: stack overflow")) -- expect: stack_overflow_names_the_line.lua:2: stack overflow
-- manual: 3.4.10
