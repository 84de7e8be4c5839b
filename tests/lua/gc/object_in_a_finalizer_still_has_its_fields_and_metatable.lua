local mt
mt = { __index = { class = "C" }, __gc = function(o) print(o.name, o.class, getmetatable(o) == mt, #o) end }
-- expect: n	C	true	2
setmetatable({ name = "n", 1, 2 }, mt)
collectgarbage()
-- manual: 2.5.3
