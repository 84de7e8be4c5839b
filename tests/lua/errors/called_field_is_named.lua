local t = { inner = {} }
t.inner.run() -- expect error: called_field_is_named.lua:2: attempt to call a nil value (field 'run')
