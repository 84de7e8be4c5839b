local summer, winter = 1500000000, 1484000000
print(os.date("%Y-%m-%d %H:%M:%S %Z", summer), os.date("*t", summer).isdst) -- expect: 2017-07-14 04:40:00 CEST	true
print(os.date("%Y-%m-%d %H:%M:%S %Z", winter), os.date("*t", winter).isdst) -- expect: 2017-01-09 23:13:20 CET	false
local t = os.date("*t", summer)
print(os.time(t) == summer) -- expect: true
t.isdst = false
print(os.time(t) - summer, t.hour, t.isdst) -- expect: 3600	5	true
t = os.date("*t", summer)
t.isdst = nil
print(os.time(t) == summer) -- expect: true
-- environment: TZ=CET-1CEST,M3.5.0,M10.5.0/3
-- manual: 6.9
