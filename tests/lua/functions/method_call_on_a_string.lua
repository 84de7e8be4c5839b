print(("abc"):upper(), ("x"):rep(3), #("%d"):format(7)) -- expect: ABC	xxx	1
print(("hello"):sub(2, 3):len()) -- expect: 2
-- manual: 3.4.10
