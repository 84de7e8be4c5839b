local a = { 1 }
local b = a
b[1] = 2
print(a[1], a == b, { 1 } == { 1 }) -- expect: 2	true	false
-- manual: 2.1
