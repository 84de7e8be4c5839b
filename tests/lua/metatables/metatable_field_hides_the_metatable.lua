local t = setmetatable({}, { __metatable = "secret" })
print(getmetatable(t))             -- expect: secret
print(pcall(setmetatable, t, {}))  -- expect: false	cannot change a protected metatable
-- manual: 6.1
