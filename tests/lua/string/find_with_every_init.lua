local s = "abcabc"
for _, init in ipairs { 1, 2, 4, 5, 7, 8, 0, -1, -3, -6, -100, 100, math.maxinteger, math.mininteger } do io.write(tostring(s:find("abc", init)), " ", tostring(s:find("", init)), " ", tostring(s:find("abc", init, true)), "; ") end
print(s:find("b", 2.0), s:find("b", "3"), pcall(s.find, s, "b", 1.5))
-- expect: 1 1 1; 4 2 4; 4 4 4; nil 5 nil; nil 7 nil; nil nil nil; 1 1 1; nil 6 nil; 4 4 4; 1 1 1; 1 1 1; nil nil nil; nil nil nil; 1 1 1; 2	5	false	bad argument #3 to 'string.find' (number has no integer representation)
-- manual: 6.4
