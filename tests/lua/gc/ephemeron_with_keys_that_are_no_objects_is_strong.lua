local t = setmetatable({}, { __mode = "k" })
t[1], t.s, t[true], t[1.5], t[print] = {}, {}, {}, {}, {}
collectgarbage()
print(t[1] ~= nil, t.s ~= nil, t[true] ~= nil, t[1.5] ~= nil, t[print] ~= nil) -- expect: true	true	true	true	true
-- manual: 2.5.4
