print(select("#"), select("#", nil, nil)) -- expect: 0	2
-- manual: 6.1
