local x <close> = {} -- expect error: close_needs_a_closable_value.lua:1: variable 'x' got a non-closable value
