local mt = { __concat = function(a, b) return (type(a) == "table" and a.n or a) .. "|" .. (type(b) == "table" and b.n or b) end }
local t = setmetatable({ n = "t" }, mt)
print(t .. "x", "x" .. t, t .. t, 1 .. t) -- expect: t|x	x|t	t|t	1|t
