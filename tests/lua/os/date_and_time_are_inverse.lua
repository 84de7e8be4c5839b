local t = os.date("*t", 1000000000)
print(os.time(t)) -- expect: 1000000000
