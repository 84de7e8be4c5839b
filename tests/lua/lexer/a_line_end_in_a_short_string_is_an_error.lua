for _, nl in ipairs { "\n", "\r", "\r\n" } do print(load("return 'a" .. nl .. "b'", "=s")) end
-- expect: nil	s:1: unfinished string near ''a'
-- expect: nil	s:1: unfinished string near ''a'
-- expect: nil	s:1: unfinished string near ''a'
print(#load("return 'a\\\r\nb'")(), load("return 'a\\\rb'")() == "a\nb") -- expect: 3	true
-- manual: 3.1
