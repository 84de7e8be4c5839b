getmetatable("").__index = function(s, k)
  if type(k) == "number" then return s:sub(k, k) end
  return string[k]
end
print(("hello")[2], ("hello"):upper()) -- expect: e	HELLO
-- manual: 6.4
