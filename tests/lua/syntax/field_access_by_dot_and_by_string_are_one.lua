local t = { key = 1 }
t["other"] = 2
print(t["key"], t.other) -- expect: 1	2
-- manual: 3.2
