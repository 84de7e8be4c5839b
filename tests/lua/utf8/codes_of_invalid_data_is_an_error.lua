print(pcall(function() for p in utf8.codes("ab\xff") do end end))
-- expect: false	codes_of_invalid_data_is_an_error.lua:1: invalid UTF-8 code
print(pcall(function() for p in utf8.codes("a\xe2\x82") do end end))
-- expect: false	codes_of_invalid_data_is_an_error.lua:3: invalid UTF-8 code
