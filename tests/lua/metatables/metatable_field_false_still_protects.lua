local t = setmetatable({}, { __metatable = false })
print(getmetatable(t))             -- expect: false
print(pcall(setmetatable, t, nil)) -- expect: false	cannot change a protected metatable
-- manual: 6.1
