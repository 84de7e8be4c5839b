print(undefined.x) -- expect error: global_is_named.lua:1: attempt to index a nil value (global 'undefined')
