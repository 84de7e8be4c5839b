setmetatable({}, { __gc = function() print("never") end })
local x <close> = setmetatable({}, { __close = function() print("never") end })
print("before") -- expect: before
os.exit(3)
print("after")
-- expect exit: 3
-- manual: 6.9
