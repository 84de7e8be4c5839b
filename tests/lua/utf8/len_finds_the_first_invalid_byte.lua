for _, s in ipairs { "\xff", "ab\x80cd", "\xC3", "\xC3\x28", "\xE2\x82", "\xE2\x28\xA1", "\xF0\x9F\x98", "\xC0\xAF", "\xC1\xBF", "\xE0\x80\xAF", "\xF0\x80\x80\xAF", "\u{D800}", "\u{DFFF}", "\u{110000}", "\xFE", "\xFD\xBF\xBF\xBF\xBF" } do io.write(tostring(utf8.len(s)), ":", tostring(select(2, utf8.len(s))), ":", tostring(utf8.len(s, 1, -1, true)), " ") end
print()
-- expect: nil:1:nil nil:3:nil nil:1:nil nil:1:nil nil:1:nil nil:1:nil nil:1:nil nil:1:nil nil:1:nil nil:1:nil nil:1:nil nil:1:1 nil:1:1 nil:1:1 nil:1:nil nil:1:nil 
-- manual: 6.5
