local o = {}
o:go() -- expect error: call_of_a_missing_method.lua:2: attempt to call a nil value (method 'go')
-- manual: 3.4.10
