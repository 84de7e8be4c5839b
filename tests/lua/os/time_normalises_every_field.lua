local t = { year = 2000, month = 14, day = -3, hour = 49, min = -61, sec = 3661, isdst = false }
os.time(t)
print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.yday, t.isdst) -- expect: 2001	1	30	1	0	1	3	30	false
local u = { year = 1999, month = 12, day = 31 }
os.time(u) print(u.hour, u.min, u.sec, u.wday, u.yday) -- expect: 12	0	0	6	365
-- manual: 6.9
