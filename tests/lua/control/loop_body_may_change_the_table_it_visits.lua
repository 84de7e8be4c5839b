local t = { 1, 2, 3, a = 1, b = 2 }
for k in pairs(t) do t[k] = nil end
print(next(t)) -- expect: nil
-- manual: 6.1
