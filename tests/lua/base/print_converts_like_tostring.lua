print(nil, true, 1, 1.0, -0.0, "s", 1e100, math.huge) -- expect: nil	true	1	1.0	-0.0	s	1e+100	inf
print(setmetatable({}, { __tostring = function() return "T" end }), setmetatable({}, { __name = "N" }) ~= nil)
-- expect: T	true
print(pcall(print, setmetatable({}, { __tostring = function() return 1 end })))
-- expect: 1
-- expect: true
-- manual: 6.1
