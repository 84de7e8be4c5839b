local e = select(2, load("x = = " .. ("1"):rep(100)))
print(#e:match("^%[string .*%]"), e:match("%.%.%.\"%]:1:")) -- expect: 59	..."]:1:
