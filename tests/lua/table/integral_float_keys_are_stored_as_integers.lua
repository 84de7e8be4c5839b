local t = {}
t[2.0], t[-3.0], t[2.0 ^ 53], t[-2.0 ^ 63] = "a", "b", "c", "d"
local kinds = {}
for k in pairs(t) do kinds[#kinds + 1] = math.type(k) end
print(table.concat(kinds, " "))                    -- expect: integer integer integer integer
print(t[2], t[-3], t[1 << 53], t[math.mininteger]) -- expect: a	b	c	d
-- manual: 2.1
