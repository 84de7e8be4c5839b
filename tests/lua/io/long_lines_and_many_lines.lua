local f = io.tmpfile()
f:write(("x"):rep(300000), "\n") for i = 1, 5000 do f:write(i, "\n") end f:seek("set")
print(#f:read("l")) local sum = 0 for l in f:lines() do sum = sum + l end print(sum) f:seek("set") print(#f:read(299999), #f:read(100000), f:read(1))
-- expect: 300000
-- expect: 12502500
-- expect: 299999	23895	nil
-- manual: 6.8
