local t = {}
print(table.remove(t), table.remove(t, 0)) -- expect: nil	nil
t[0] = "zero"
print(table.remove(t, 0), t[0])            -- expect: zero	nil
