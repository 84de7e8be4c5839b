local f = "outer"
local f = function() return f end
print(f()) -- expect: outer
-- manual: 3.5
