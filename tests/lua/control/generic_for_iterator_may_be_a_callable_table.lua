local counter = setmetatable({ n = 0 }, { __call = function(self) self.n = self.n + 1 if self.n < 4 then return self.n end end })
for i in counter do io.write(i, " ") end
print("end") -- expect: 1 2 3 end
-- manual: 3.3.5
