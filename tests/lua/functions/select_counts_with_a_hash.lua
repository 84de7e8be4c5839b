print(select("#"), select("#", nil, nil)) -- expect: 0	2
