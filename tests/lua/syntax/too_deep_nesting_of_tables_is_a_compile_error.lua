local n = 100000
local f, message = load("return " .. ("{"):rep(n) .. ("}"):rep(n))
print(f, message:find("overflow") ~= nil) -- expect: nil	true
