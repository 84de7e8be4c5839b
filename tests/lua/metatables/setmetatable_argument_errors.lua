print(select(2, pcall(setmetatable, 1, {})))  -- expect: bad argument #1 to 'setmetatable' (table expected, got number)
print(select(2, pcall(setmetatable, {}, 1)))  -- expect: bad argument #2 to 'setmetatable' (nil or table expected, got number)
print(select(2, pcall(setmetatable, {})))     -- expect: bad argument #2 to 'setmetatable' (nil or table expected, got no value)
-- manual: 6.1
