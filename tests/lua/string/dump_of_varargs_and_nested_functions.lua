local f = load(string.dump(function(...) local n = select("#", ...) return function(k) return n * k end, ... end))
local g, a, b = f("a", "b")
print(g(10), a, b) -- expect: 20	a	b
local h = load(string.dump(function() for i = 1, 3 do local x <close> = nil if i == 2 then goto out end end ::out:: return "goto and close" end, true))
print(h()) -- expect: goto and close
-- manual: 6.4
