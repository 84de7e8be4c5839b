local t = { 1, 2, nil, 4 }
local n = #t
print(n == 0 or t[n] ~= nil and t[n + 1] == nil) -- expect: true
-- manual: 3.4.7
