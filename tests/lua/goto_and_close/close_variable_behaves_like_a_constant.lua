print(load("local x <close> = nil; x = 1", "=s")) -- expect: nil	s:1: attempt to assign to const variable 'x'
print(load("local x <close> = nil; return function() x = 1 end", "=s"))
-- expect: nil	s:1: attempt to assign to const variable 'x'
local x <close> = setmetatable({ n = 1 }, { __close = function() end })
x.n = x.n + 1
local function f() return x.n end
print(f()) -- expect: 2
-- manual: 3.3.8
