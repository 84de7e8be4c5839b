local function seconds(t) t.isdst = false return os.time(t) end
local a = seconds { year = 2000, month = 1, day = 1 }
local b = seconds { year = 2000, month = 1, day = 2 }
print(b - a, math.type(a)) -- expect: 86400	integer
