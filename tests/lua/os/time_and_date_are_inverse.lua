local ok = true
for _, time in ipairs { 0, 1e9, 1234567890, 951782400, 86400 * 365 } do ok = ok and os.time(os.date("*t", time)) == time end
print(ok, math.type(os.time()), os.time() > 1.6e9, os.time(nil) - os.time() < 2) -- expect: true	integer	true	true
-- manual: 6.9
