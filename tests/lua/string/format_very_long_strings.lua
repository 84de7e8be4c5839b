local s = ("x"):rep(10000)
print(#("%s%s"):format(s, s), ("%.5s"):format(s)) -- expect: 20000	xxxxx
