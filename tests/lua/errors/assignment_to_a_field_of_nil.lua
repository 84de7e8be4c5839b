local t = {}
t.x.y = 1 -- expect error: assignment_to_a_field_of_nil.lua:2: attempt to index a nil value (field 'x')
