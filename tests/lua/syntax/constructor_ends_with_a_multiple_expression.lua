local function three() return 1, 2, 3 end
local function none() end
local function v(...) return { ... }, { ..., "end" }, { "start", ... } end
print(#{ three() }, #{ three(), three() }, #{ (three()) }, #{ three(), nil }, #{ none() }, #{ 0, none() }, #{ none(), 0 })
-- expect: 3	4	1	1	0	1	2
local a, b, c = v("x", "y")
print(#a, #b, b[2], #c, c[3])                                                      -- expect: 2	2	end	3	y
print(#{ three(), n = 1 }, #{ n = 1, three() }, #{ three(); }, #{ [1] = three() }) -- expect: 1	3	3	1
-- manual: 3.4.9
