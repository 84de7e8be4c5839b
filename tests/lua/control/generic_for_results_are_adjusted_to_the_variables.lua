local n = 0
local function it() n = n + 1 if n <= 2 then return n, "second", "third" end end
for a in it do io.write(tostring(a), " ") end
n = 0
for a, b, c, d, e in it do io.write(tostring(b), tostring(c), tostring(d), tostring(e), " ") end
print()
-- expect: 1 2 secondthirdnilnil secondthirdnilnil 
-- manual: 3.3.5
