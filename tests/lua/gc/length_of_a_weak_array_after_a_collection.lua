local t = setmetatable({}, { __mode = "v" })
for i = 1, 10 do t[i] = {} end
collectgarbage()
print(#t, next(t)) -- expect: 0	nil
t[1] = "string"
print(#t) -- expect: 1
-- manual: 2.5.4
