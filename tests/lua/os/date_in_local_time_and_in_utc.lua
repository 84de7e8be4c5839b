print(os.date("%H:%M %Z", 0), os.date("!%H:%M", 0), os.date("*t", 0).hour, os.date("!*t", 0).hour, os.date("*t", 0).isdst)
-- expect: 02:30 TEST	00:00	2	0	false
print(os.time { year = 1970, month = 1, day = 1, hour = 2, min = 30 }, os.date("%c", 86400))
-- expect: 0	Fri Jan  2 02:30:00 1970
-- environment: TZ=TEST-2:30
-- manual: 6.9
