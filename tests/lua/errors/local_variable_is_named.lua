local x
x.y = 1 -- expect error: local_variable_is_named.lua:2: attempt to index a nil value (local 'x')
