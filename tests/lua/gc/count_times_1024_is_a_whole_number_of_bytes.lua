local kb = collectgarbage("count")
print(kb * 1024 == math.floor(kb * 1024), select("#", collectgarbage("count"))) -- expect: true	1
-- manual: 6.1
