print(select("#", ...)) -- expect: 0
-- manual: 3.3.2
