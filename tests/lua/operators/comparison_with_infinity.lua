local inf = math.huge
print(math.maxinteger < inf, math.mininteger > -inf, inf <= inf, inf > -inf) -- expect: true	true	true	true
print(1 < -inf, inf < 1e308)                                                 -- expect: false	false
-- manual: 3.4.4
