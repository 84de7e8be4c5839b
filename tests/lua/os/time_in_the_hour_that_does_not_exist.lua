local t = { year = 2017, month = 3, day = 26, hour = 2, min = 30 }
os.time(t)
print(t.hour == 1 or t.hour == 3, t.min, type(t.isdst)) -- expect: true	30	boolean
-- environment: TZ=CET-1CEST,M3.5.0,M10.5.0/3
-- manual: 6.9
