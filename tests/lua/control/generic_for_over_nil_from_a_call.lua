local function none() end
print(select(2, pcall(function() for k in none() do end end)))
-- expect: generic_for_over_nil_from_a_call.lua:2: attempt to call a nil value (for iterator 'for iterator')
-- manual: 3.3.5
