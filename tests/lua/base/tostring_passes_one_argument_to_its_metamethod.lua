-- It got a second one, nil.
print(tostring(setmetatable({}, { __tostring = function(...) return select("#", ...) .. type((...)) end })))
-- expect: 1table
-- manual: 6.1
