local t = setmetatable({ {} }, { __mode = true })
collectgarbage()
print(#t) -- expect: 1
-- manual: 2.5.4
