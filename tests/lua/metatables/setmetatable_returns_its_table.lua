local t = {}
print(setmetatable(t, {}) == t, setmetatable(t, nil) == t, getmetatable(t)) -- expect: true	true	nil
-- manual: 6.1
