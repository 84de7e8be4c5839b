local t = setmetatable({ own = 1 }, { __index = { inherited = 2 }, __pairs = function() error("called") end })
print(next(t), next(t, "own")) -- expect: own	nil
print(pcall(next, "string"))   -- expect: false	bad argument #1 to 'next' (table expected, got string)
-- manual: 6.1
