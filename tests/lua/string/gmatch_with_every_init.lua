local function all(...) local r = {} for w in string.gmatch(...) do r[#r + 1] = w end return table.concat(r, ",") end
print(all("a b c", "%a", 3), all("a b c", "%a", -1), all("a b c", "%a", -100), all("a b c", "%a", 100), all("abc", "", 4), all("abc", "", 5), all("abc", ".", 2.0))
-- expect: b,c	c	a,b,c				b,c
print(pcall(string.gmatch, "x")) print(pcall(string.gmatch, "x", "x", {}))
-- expect: false	bad argument #2 to 'string.gmatch' (string expected, got no value)
-- expect: false	bad argument #3 to 'string.gmatch' (number expected, got table)
-- manual: 6.4
