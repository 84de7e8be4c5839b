local f, tab, co = function() end, {}, coroutine.create(print)
local t = { [true] = 1, [false] = 2, [f] = 3, [tab] = 4, [co] = 5, [1.5] = 6, [""] = 7 }
print(t[true], t[false], t[f], t[tab], t[co], t[1.5], t[""], t[{}]) -- expect: 1	2	3	4	5	6	7	nil
-- manual: 2.1
