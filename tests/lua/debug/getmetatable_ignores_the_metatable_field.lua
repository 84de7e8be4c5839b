local mt = { __metatable = "locked" }
local t = setmetatable({}, mt)
print(getmetatable(t), debug.getmetatable(t) == mt)        -- expect: locked	true
print(debug.setmetatable(t, nil) == t, getmetatable(t))    -- expect: true	nil
