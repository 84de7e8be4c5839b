local f = "outer"
local f = function() return f end
print(f()) -- expect: outer
