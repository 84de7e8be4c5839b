local function inner() error("x", 2) end
local function middle() return inner() end
local function outer() local r = middle() return r end
print(pcall(outer))                            -- expect: false	tail_call_erases_the_caller_from_tracebacks.lua:3: x
print((debug.traceback("t"):gsub("\n.*", ""))) -- expect: t
-- manual: 3.4.10
