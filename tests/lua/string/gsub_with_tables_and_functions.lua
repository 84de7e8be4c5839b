local t = { name = "lua", version = "5.4", no = false }
print((("$name-$version.tar.gz $no $missing"):gsub("%$(%w+)", t))) -- expect: lua-5.4.tar.gz $no $missing
print((("4+5 = $return 4+5$"):gsub("%$(.-)%$", function(s) return load(s)() end))) -- expect: 4+5 = 9
print((("abc"):gsub("%w", function(c) if c == "a" then return "A" elseif c == "b" then return false end end)))
-- expect: Abc
print((("k1 k2"):gsub("(%a)(%d)", function(...) return select("#", ...) .. (...) end))) -- expect: 2k 2k
print((("abc"):gsub("%w", { a = 1, b = 2.5, c = true and "C" }))) print(("hello"):gsub("", "-")) print(("x"):gsub("x", { x = setmetatable({}, {}) and "t" }))
-- expect: 12.5C
-- expect: -h-e-l-l-o-	6
-- expect: t	1
-- manual: 6.4
