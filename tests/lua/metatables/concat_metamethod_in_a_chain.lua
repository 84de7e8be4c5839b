local t = setmetatable({}, { __concat = function(a, b) return type(a) .. "+" .. type(b) end })
print("a" .. "b" .. t)        -- expect: astring+table
print("a" .. t .. "b")        -- expect: atable+string
print(t .. "a" .. "b")        -- expect: table+string
