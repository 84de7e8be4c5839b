local t = setmetatable({}, { __index = "a string" })
print(t.upper == string.upper, t.missing, pcall(function() return t[1] end)) -- expect: true	nil	true	nil
local u = setmetatable({}, { __index = io.stdout })
print(u.write == io.stdout.write, u.missing) -- expect: true	nil
-- manual: 2.4
