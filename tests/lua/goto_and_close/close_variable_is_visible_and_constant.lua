local x <close> = setmetatable({ v = 1 }, { __close = function(t) print("v", t.v) end })
x.v = 2
print(x.v) -- expect: 2
           -- expect: v	2
