print(("abc"):len(), ("x").len == string.len, ("x").missing) -- expect: 3	true	nil
local s = "abc"
print(s.len(s), pcall(function() return s:missing() end))
-- expect: 3	false	string_metatable_gives_methods.lua:3: attempt to call a nil value (method 'missing')
-- manual: 6.4
