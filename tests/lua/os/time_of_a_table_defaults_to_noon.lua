local a = os.time { year = 2001, month = 5, day = 10 }
local b = os.time { year = 2001, month = 5, day = 10, hour = 12, min = 0, sec = 0 }
print(a == b) -- expect: true
