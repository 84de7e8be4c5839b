local fs = {}
for i = 1, 2 do fs[#fs + 1] = function() i = i + 10 return i end end
for _, v in ipairs { 3, 4 } do fs[#fs + 1] = function() v = v + 10 return v end end
local n = 5
while n <= 6 do local w = n fs[#fs + 1] = function() w = w + 10 return w end n = n + 1 end
repeat local r = n fs[#fs + 1] = function() r = r + 10 return r end n = n + 1 until r == 8
for _, f in ipairs(fs) do f() end
for _, f in ipairs(fs) do io.write(f(), " ") end
print()
-- expect: 21 22 23 24 25 26 27 28 
-- manual: 3.5
