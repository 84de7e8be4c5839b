local s = "abcabc"
for _, init in ipairs { 1, 2, 3, 6, 7, 8, 0, -1, -4, -100, math.mininteger, math.maxinteger } do io.write(tostring(s:match("%a", init)), " ", tostring(s:match("^c", init)), "; ") end
print(pcall(string.match, "x", "x", 1.5)) print(pcall(string.match, "x"))
-- expect: a nil; b nil; c c; c c; nil nil; nil nil; a nil; c c; c c; a nil; a nil; nil nil; false	bad argument #3 to 'string.match' (number has no integer representation)
-- expect: false	bad argument #2 to 'string.match' (string expected, got no value)
-- manual: 6.4
