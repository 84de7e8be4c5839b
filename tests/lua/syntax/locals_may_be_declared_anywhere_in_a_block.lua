local a = 1
print(a) -- expect: 1
local b, c = a + 1
print(b, c) -- expect: 2	nil
if true then local d = b print(d) local e = d + 1 print(e) end
-- expect: 2
-- expect: 3
local a = "again"
print(a) -- expect: again
-- manual: 3.3.7
