local up = "value"
local f = load(string.dump(function() return up end))
print(f() == _G)          -- the first upvalue becomes the global environment
-- expect: true
local a, b = 1, 2
local g = load(string.dump(function() return a, b end))
print(select(2, g()))     -- expect: nil
-- manual: 6.4
