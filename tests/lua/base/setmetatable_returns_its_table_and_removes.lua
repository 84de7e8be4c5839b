local t, mt = {}, {}
print(setmetatable(t, mt) == t, getmetatable(t) == mt, setmetatable(t, nil) == t, getmetatable(t))
-- expect: true	true	true	nil
print(pcall(setmetatable, t)) print(pcall(setmetatable, 1, {})) print(pcall(setmetatable, t, 1)) print(pcall(setmetatable))
-- expect: false	bad argument #2 to 'setmetatable' (nil or table expected, got no value)
-- expect: false	bad argument #1 to 'setmetatable' (table expected, got number)
-- expect: false	bad argument #2 to 'setmetatable' (nil or table expected, got number)
-- expect: false	bad argument #1 to 'setmetatable' (table expected, got no value)
local p = setmetatable({}, { __metatable = 1 })
print(pcall(setmetatable, p, {})) print(pcall(setmetatable, p, nil)) print(getmetatable(p))
-- expect: false	cannot change a protected metatable
-- expect: false	cannot change a protected metatable
-- expect: 1
-- manual: 6.1
