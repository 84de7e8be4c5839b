local t = os.date("!*t", 1234567890)
print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.yday, t.isdst) -- expect: 2009	2	13	23	31	30	6	44	false
local n = 0 for _ in pairs(t) do n = n + 1 end
print(n, math.type(t.year), type(os.date("*t").isdst), os.date("!*t", 0).yday, os.date("!*t", -1).year, os.date("!*t", 951827696).yday)
-- expect: 9	integer	boolean	1	1969	60
-- manual: 6.9
