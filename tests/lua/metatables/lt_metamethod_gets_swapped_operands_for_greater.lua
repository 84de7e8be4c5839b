local t = setmetatable({}, { __lt = function(a, b) print(type(a), type(b)) return 1 end })
print(t > 5)   -- expect: number	table
               -- expect: true
