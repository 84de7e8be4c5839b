local t = setmetatable({}, { __index = function(t, k) return tostring(k) .. "?" end })
print(t.x, t[1], t[true]) -- expect: x?	1?	true?
t.x = "own"
print(t.x)                -- expect: own
