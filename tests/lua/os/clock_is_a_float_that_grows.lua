local a = os.clock()
for i = 1, 2000000 do end
local b = os.clock()
print(math.type(a), a >= 0, b >= a, b - a < 60) -- expect: float	true	true	true
-- manual: 6.9
