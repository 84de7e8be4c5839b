local inf = math.huge
print(5.5 % inf, -5.5 % -inf) -- expect: 5.5	-5.5
print(-5.5 % inf, 5.5 % -inf) -- expect: inf	-inf
local r = inf % 2
print(r ~= r)                 -- expect: true
