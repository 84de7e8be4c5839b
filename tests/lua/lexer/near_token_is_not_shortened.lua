local message = select(2, load("x = 'abc" .. ("y"):rep(200) .. "\n", "=s"))
print(#message == #"s:1: unfinished string near ''" + #"'abc" + 200) -- expect: true
