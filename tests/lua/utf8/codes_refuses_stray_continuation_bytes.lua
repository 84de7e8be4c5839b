print(pcall(utf8.codes, "\x80")) print(pcall(utf8.codes, "\xBFabc")) print((pcall(utf8.codes, "")))
print(pcall(function() for p in utf8.codes("é\x80") do io.write(p, " ") end end))
print(pcall(function() for p in utf8.codes("ab\x80\x80c") do io.write(p, " ") end end))
print(pcall(function() for p in utf8.codes("\u{D800}\x80", true) do io.write(p, " ") end end))
-- expect: false	bad argument #1 to 'utf8.codes' (invalid UTF-8 code)
-- expect: false	bad argument #1 to 'utf8.codes' (invalid UTF-8 code)
-- expect: true
-- expect: false	codes_refuses_stray_continuation_bytes.lua:2: invalid UTF-8 code
-- expect: 1 false	codes_refuses_stray_continuation_bytes.lua:3: invalid UTF-8 code
-- expect: false	codes_refuses_stray_continuation_bytes.lua:4: invalid UTF-8 code
-- skip-differential: lua5.4 5.4.4 does not look at them; 5.4.8 does
-- manual: 6.5
