print(select("#", load("")()))           -- expect: 0
print(select("#", load(" ;; -- c")()))   -- expect: 0
-- manual: 3.3.2
