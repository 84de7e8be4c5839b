local function take() local r = {} for i = 1, 5 do r[i] = math.random(0) end return table.concat(r, " ") end
math.randomseed(123) local a = take()
math.randomseed(123) local b = take()
math.randomseed(123, 0) local c = take()
math.randomseed(123, 1) local d = take()
print(a == b, a == c, a == d) -- expect: true	true	false
math.randomseed(42)
print(math.random(0), math.random(1, 10), math.random(100), ("%.12f"):format(math.random()), math.random(math.mininteger, math.maxinteger))
-- expect: -1276290044721465627	2	76	0.793589352638	2164128405858571189
-- manual: 6.7
