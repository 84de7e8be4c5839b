print(("%s %s %s %s %s"):format(1, 1.0, true, nil, "s"), ("%s"):format(setmetatable({}, { __tostring = function() return "T" end })))
-- expect: 1 1.0 true nil s	T
print((("%s"):format(setmetatable({}, { __name = "N" })):gsub("0x%x+", "ADDRESS")), (("%s"):format(print):gsub("0x%x+", "ADDRESS")))
-- expect: N: ADDRESS	function: ADDRESS
print(("%5s|%-5s|%.1s"):format(1, nil, true), pcall(string.format, "%s"))
-- expect:     1|nil  |t	false	bad argument #2 to 'string.format' (no value)
print(pcall(string.format, "%s", setmetatable({}, { __tostring = function() return {} end })))
-- expect: false	'__tostring' must return a string
-- manual: 6.4
