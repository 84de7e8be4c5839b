local n = collectgarbage("count")
print(math.type(n), n > 1, n < 1e6) -- expect: float	true	true
-- manual: 6.1
