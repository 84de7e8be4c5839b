local mt = {}
local t = setmetatable({}, mt)
rawset(mt, "__index", function(_, k) return k end)
print(t.a) -- expect: a
for k in next, mt do mt[k] = nil end
print(t.a) -- expect: nil
for _, k in ipairs { "__index", "__newindex" } do mt[k] = function(t, k, v) if v then rawset(t, k, v .. "!") end return "?" end end
t.b = "b"
print(t.a, t.b) -- expect: ?	b!
-- manual: 2.4
