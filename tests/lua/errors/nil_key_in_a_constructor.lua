local k
print(pcall(function() return { [k] = 1 } end)) -- expect: false	nil_key_in_a_constructor.lua:2: table index is nil
-- manual: 2.1
