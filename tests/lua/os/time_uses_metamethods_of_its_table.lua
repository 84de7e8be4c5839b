local t = setmetatable({}, { __index = { year = 2000, month = 1, day = 1, hour = 12, isdst = false } })
print(os.time(t) == os.time { year = 2000, month = 1, day = 1, hour = 12, isdst = false }, rawget(t, "yday"))
-- expect: true	1
-- manual: 6.9
