print(getmetatable(setmetatable({}, { __metatable = "m" })), getmetatable(setmetatable({}, { __metatable = false })), getmetatable({}))
-- expect: m	false	nil
print(getmetatable("").__index == string) -- expect: true
getmetatable("").__metatable = "hidden"
print(getmetatable("x"), ("x"):rep(2)) -- expect: hidden	xx
-- manual: 6.1
