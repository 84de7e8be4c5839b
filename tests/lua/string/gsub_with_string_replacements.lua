print((("hello world"):gsub("(%w+)", "%1 %1"))) print((("hello world"):gsub("%w+", "%0 %0", 1))) print((("hello world from Lua"):gsub("(%w+)%s*(%w+)", "%2 %1")))
-- expect: hello hello world world
-- expect: hello hello world
-- expect: world hello Lua from
print(("abc"):gsub("%w", "%%%0%%")) print(("abc"):gsub("b", "%1")) print(("abc"):gsub("(a)(b)(c)", "%3%2%1%0")) print(("abc"):gsub("b", "")) print(("x.y"):gsub("%.", "%%"))
-- expect: %a%%b%%c%	3
-- expect: abc	1
-- expect: cbaabc	1
-- expect: ac	1
-- expect: x%y	1
print(("a"):gsub("(a)()", "%2"), pcall(string.gsub, "a", "a", "%2"), pcall(string.gsub, "a", "a", "%x"))
-- expect: 2	false	false	invalid use of '%' in replacement string
-- manual: 6.4
