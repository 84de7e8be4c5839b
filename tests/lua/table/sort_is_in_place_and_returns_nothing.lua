local t = { 3, 1, 2 }
print(select("#", table.sort(t)), t[1], t[2], t[3]) -- expect: 0	1	2	3
-- manual: 6.6
