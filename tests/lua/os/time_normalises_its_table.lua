local t = { year = 2020, month = 14, day = -3, hour = 25, min = 61, sec = 61 }
os.time(t)
print(t.year, t.month, t.day, t.hour, t.min, t.sec) -- expect: 2021	1	29	2	2	1
print(t.wday, t.yday, type(t.isdst))                -- expect: 6	29	boolean
