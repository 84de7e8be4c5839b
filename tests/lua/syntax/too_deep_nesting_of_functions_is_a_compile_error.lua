local n = 100000
local f, message = load(("return function() "):rep(n) .. (" end"):rep(n))
print(f, message:find("overflow") ~= nil) -- expect: nil	true
