local t = os.date("!*t", 86400 * 59)
print(t.year, t.month, t.day, t.hour, t.min, t.sec, t.wday, t.yday, t.isdst) -- expect: 1970	3	1	0	0	0	1	60	false
