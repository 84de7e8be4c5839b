for p, c in utf8.codes("aé€😀") do io.write(p, ":", c, " ") end
for p, c in utf8.codes("") do io.write("never") end
for p, c in utf8.codes("\0\u{7F}") do io.write(p, ":", c, " ") end
print()
for _, s in ipairs { "a\xff", "a\xE2\x82", "\xC0\x80", "\u{D800}", "\u{110000}", "\xF8\x80\x80\x80\x80" } do
  print(pcall(function() for p, c in utf8.codes(s) do io.write(p, " ") end end))
end
for p, c in utf8.codes("\u{D800}\u{110000}\u{7FFFFFFF}", true) do io.write(p, ":", c, " ") end
print(pcall(utf8.codes))
print(pcall(utf8.codes, {}))
-- expect: 1:97 2:233 4:8364 7:128512 1:0 2:127 
-- expect: 1 false	codes_of_valid_and_invalid_strings.lua:6: invalid UTF-8 code
-- expect: 1 false	codes_of_valid_and_invalid_strings.lua:6: invalid UTF-8 code
-- expect: false	codes_of_valid_and_invalid_strings.lua:6: invalid UTF-8 code
-- expect: false	codes_of_valid_and_invalid_strings.lua:6: invalid UTF-8 code
-- expect: false	codes_of_valid_and_invalid_strings.lua:6: invalid UTF-8 code
-- expect: false	codes_of_valid_and_invalid_strings.lua:6: invalid UTF-8 code
-- expect: 1:55296 4:1114112 8:2147483647 false	bad argument #1 to 'utf8.codes' (string expected, got no value)
-- expect: false	bad argument #1 to 'utf8.codes' (string expected, got table)
-- manual: 6.5
