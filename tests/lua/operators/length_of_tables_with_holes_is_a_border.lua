local function is_border(t, n) return (n == 0 or t[n] ~= nil) and (t[n + 1] == nil or n == math.maxinteger) end
local ok = true
for _, t in ipairs { { 10, 20, 30, nil, 50 }, { nil, 20, 30, nil, nil, 60, nil }, { nil, nil, 3 }, { [2] = 1, [4] = 1 }, { 1, [3] = 3, [5] = 5 }, { n = 1, [100] = 1 }, { nil, 2 } } do
  ok = ok and is_border(t, #t)
end
local t = {}
for i = 1, 200 do t[i * 7 % 101] = i ok = ok and is_border(t, #t) end
for i = 1, 200 do t[i * 3 % 101] = nil ok = ok and is_border(t, #t) end
print(ok) -- expect: true
-- manual: 3.4.7
