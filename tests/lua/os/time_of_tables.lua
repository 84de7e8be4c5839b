local function utc(t) t.isdst = false return os.time(t) end
local base = utc { year = 2000, month = 1, day = 1, hour = 0 }
print(utc { year = 2000, month = 1, day = 2, hour = 0 } - base, utc { year = 2000, month = 1, day = 1 } - base, utc { year = 2000, month = 1, day = 1, hour = 1, min = 2, sec = 3 } - base, utc { year = 2000, month = 3, day = 1, hour = 0 } - base, utc { year = 2001, month = 1, day = 1, hour = 0 } - base)
-- expect: 86400	43200	3723	5184000	31622400
print(utc { year = 2000, month = 1, day = 1, hour = 0, sec = -10 } - base, utc { year = 2000, month = 1, day = 1, hour = 1000 } - base, utc { year = 2000, month = 13, day = 1, hour = 0 } - base, utc { year = 2000, month = 0, day = 1, hour = 0 } - base, utc { year = 2000, month = 1, day = 0, hour = 0 } - base, utc { year = 2000, month = 1, day = 366, hour = 0 } - base)
-- expect: -10	3600000	31622400	-2678400	-86400	31536000
print(utc { year = "2000", month = "1", day = "1", hour = "0" } == base, utc { year = 2000.0, month = 1.0, day = 1.0, hour = 0.0 } == base, utc { year = 2000, month = 1, day = 1, hour = 0, other = "ignored", wday = 99 } == base, math.type(base))
-- expect: true	true	true	integer
-- manual: 6.9
