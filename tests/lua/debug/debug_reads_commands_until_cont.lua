x = 1
debug.debug()
-- expect: in debug	2
-- expect: nil
print("continued", x) -- expect: continued	2
-- input: x = x + 1
-- input: print("in debug", x)
-- input: local y = 5
-- input: print(y)
-- input: cont
-- input: print("never")
-- manual: 6.10
