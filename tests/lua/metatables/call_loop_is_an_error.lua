-- skip-differential: lua5.4 moves the arguments up at each step until its stack is full, for minutes
local t = {}
setmetatable(t, { __call = t })
print(select(2, pcall(function() t() end))) -- expect: call_loop_is_an_error.lua:4: '__call' chain too long; possible loop
