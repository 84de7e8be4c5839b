print(debug.setcstacklimit(1000), debug.setcstacklimit(200)) -- expect: 200	200
-- manual: 6.10 8.2
