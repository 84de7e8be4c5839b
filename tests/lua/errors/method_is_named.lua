local t = {}
t:run() -- expect error: method_is_named.lua:2: attempt to call a nil value (method 'run')
