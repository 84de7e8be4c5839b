local it = setmetatable({}, { __call = function(self, s, c) c = (c or 0) + 1 if c <= s then return c end end })
for i in it, 3 do io.write(i, " ") end
print()
-- expect: 1 2 3 
-- manual: 3.3.5
