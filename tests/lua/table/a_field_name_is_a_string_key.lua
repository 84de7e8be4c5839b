local t = { name = 1 }
t["other name"], t["end"] = 2, 3
print(t["name"], rawget(t, "name"), t["other name"], t["end"]) -- expect: 1	1	2	3
-- manual: 2.1 3.2
