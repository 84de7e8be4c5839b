local f, message = load("return x" .. (" .. x"):rep(100000))
print(f, message:find("overflow") ~= nil) -- expect: nil	true
f, message = load("return " .. ("-"):rep(1) .. (" not"):rep(100000) .. " x")
print(f, message:find("overflow") ~= nil) -- expect: nil	true
