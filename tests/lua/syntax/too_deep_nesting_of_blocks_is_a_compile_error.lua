local n = 100000
local f, message = load(("do "):rep(n) .. ("end "):rep(n))
print(f, message:find("overflow") ~= nil) -- expect: nil	true
