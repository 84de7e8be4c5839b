local base = ("x"):rep(300)
local a = base .. "a"
local b = base .. "b"
local c = a .. "c"
local d = a .. "d"
print(a:sub(-2), b:sub(-2), c:sub(-2), d:sub(-2), #c, a == base .. "a", c ~= d) -- expect: xa	xb	ac	ad	302	true	true
-- manual: 3.4.6
