local k, t = "old", {}
k, t[k] = "new", 1
print(t.old, t.new) -- expect: 1	nil
t[k], k = 2, "newest"
print(t.new, t.newest) -- expect: 2	nil
-- manual: 3.3.3
