local function f(...) return { 0, ... }, { ..., 0 } end
local all, first = f(1, 2, 3)
print(#all, #first, first[1]) -- expect: 4	2	1
-- manual: 3.4.12
