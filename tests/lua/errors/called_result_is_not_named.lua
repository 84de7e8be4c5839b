local function f() end
f()() -- expect error: called_result_is_not_named.lua:2: attempt to call a nil value
