local function named(mt) return (tostring(setmetatable({}, mt)):gsub("0x%x+", "ADDRESS")) end
print(tostring(setmetatable({}, { __tostring = function(...) return select("#", ...) .. type((...)) end })), named { __name = "My.Type" }, named { __name = 5 }, named {})
-- expect: 1table	My.Type: ADDRESS	table: ADDRESS	table: ADDRESS
print(pcall(tostring, setmetatable({}, { __tostring = function() end })))
-- expect: false	'__tostring' must return a string
print(pcall(tostring, setmetatable({}, { __tostring = function() return 5 end }))) -- expect: true	5
print(tostring(setmetatable({}, { __tostring = function() return "s" end, __name = "ignored" })), select("#", tostring(setmetatable({}, { __tostring = function() return "a", "b" end }))))
-- expect: s	1
-- manual: 6.1
