-- A name of more than 40 bytes does not fit into the instruction for methods.
local o, e = {}, nil
local _, e = pcall(function() o:a_method_with_a_name_that_is_longer_than_forty_bytes(1) end)
print(e) -- expect: method_with_a_long_name_is_named.lua:3: attempt to call a nil value (method 'a_method_with_a_name_that_is_longer_than_forty_bytes')
_, e = pcall(function() o.a_field_with_a_name_that_is_longer_than_forty_bytes(1) end)
print(e) -- expect: method_with_a_long_name_is_named.lua:5: attempt to call a nil value (field 'a_field_with_a_name_that_is_longer_than_forty_bytes')
_, e = pcall(function() a_global_with_a_name_that_is_longer_than_forty_bytes(1) end)
print(e) -- expect: method_with_a_long_name_is_named.lua:7: attempt to call a nil value (global 'a_global_with_a_name_that_is_longer_than_forty_bytes')
_, e = pcall(function() return _ENV[o].x end)
print(e) -- expect: method_with_a_long_name_is_named.lua:9: attempt to index a nil value (global '?')
