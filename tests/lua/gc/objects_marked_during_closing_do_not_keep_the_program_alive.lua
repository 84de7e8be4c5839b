local mt = {}
mt.__gc = function(o) io.write("closing\n") setmetatable(o, mt) end
x = setmetatable({}, mt)
-- expect: closing
-- manual: 2.5.3
