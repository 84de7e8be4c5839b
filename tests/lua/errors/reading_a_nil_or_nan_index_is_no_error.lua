local t = { 1 }
print(t[nil], t[0 / 0]) -- expect: nil	nil
-- manual: 2.1
