print(#{}, #{ 10, 20, 30, 40, 50 }, #{ n = 1 }, #{ [1] = "a", [2] = "b" }, #{ nil }, #{ 1, nil }, #{ [0] = 1, 2 })
-- expect: 0	5	0	2	0	1	1
local t = {}
for i = 1, 1000 do t[i] = i if #t ~= i then print("wrong", i) end end
for i = 1000, 1, -1 do t[i] = nil if #t ~= i - 1 then print("wrong", i) end end
print(#t) -- expect: 0
-- manual: 3.4.7
