debug.setmetatable(1, { __tostring = function(n) return "number" end })
debug.setmetatable(nil, { __tostring = function(n) return "nothing" end })
print(tostring(1), 2.5, nil, tostring(nil)) -- expect: number	number	nothing	nothing
debug.setmetatable(1, nil)
getmetatable("").__tostring = function(s) return "string" end
print("x", tostring("x")) -- expect: string	string
-- manual: 6.1
