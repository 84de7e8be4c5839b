local print, ipairs = print, ipairs
for _, _ENV in ipairs { { name = "a" }, { name = "b" } } do print(name) end
-- expect: a
-- expect: b
-- manual: 2.2
