undefined() -- expect error: called_global_is_named.lua:1: attempt to call a nil value (global 'undefined')
