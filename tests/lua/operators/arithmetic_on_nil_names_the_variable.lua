local t = {}
print(t.count + 1) -- expect error: arithmetic_on_nil_names_the_variable.lua:2: attempt to perform arithmetic on a nil value (field 'count')
