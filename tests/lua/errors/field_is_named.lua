local t = { a = {} }
print(t.a.b.c) -- expect error: field_is_named.lua:2: attempt to index a nil value (field 'b')
