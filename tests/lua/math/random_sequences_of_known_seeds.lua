for _, seed in ipairs { 0, 1, -1, 7, math.maxinteger, math.mininteger } do math.randomseed(seed) io.write(math.random(0), " ", math.random(1000), " ") end
print()
math.randomseed(1, 2) print(math.random(0), math.random(6), math.random(-100, 100), ("%.10f"):format(math.random()))
-- expect: 4554719557422691265 521 -3401804370673955427 488 -6532212821526904015 72 -4077065267748579521 216 2109649683840586809 873 5036059568217425151 946 
-- expect: 8291693048688576641	1	56	0.3430520371
-- manual: 6.7
