local inner = setmetatable({}, { __call = function(...) return select("#", ...) end })
local outer = setmetatable({}, { __call = inner })
print(outer(1, 2), outer()) -- expect: 4	2
