local store = {}
local t = setmetatable({ own = 1 }, { __newindex = store })
t.new, t.own = "n", "o"
print(rawget(t, "new"), store.new, t.own, store.own) -- expect: nil	n	o	nil
