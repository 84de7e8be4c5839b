print(load("return 0" .. (" + 1"):rep(20000))())                          -- expect: 20000
print(#load("return 'a'" .. (" .. 'a'"):rep(100))())                     -- expect: 101
