print(pcall(function() for i in nil, nil, nil, 5 do end end))
-- expect: false	generic_for_closing_value_is_checked_first.lua:1: variable '(for state)' got a non-closable value
print(pcall(function() for i in next, {}, nil, {} do end end))
-- expect: false	generic_for_closing_value_is_checked_first.lua:3: variable '(for state)' got a non-closable value
print(pcall(function() for i in next, {}, nil, false do end for i in next, {}, nil, nil do end return "ignored" end))
-- expect: true	ignored
-- manual: 3.3.5
