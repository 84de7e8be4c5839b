local n, last = 0, nil
for x = 0, 1, 0.1 do n, last = n + 1, x end
print(n, last == 1.0, last) -- expect: 11	false	1.0
local m = 0
for x = 1.0, 0.0, -0.1 do m = m + 1 end
print(m) -- expect: 11
-- manual: 3.3.5
