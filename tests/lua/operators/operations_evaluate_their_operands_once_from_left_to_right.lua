local log = {}
local function v(name, x) log[#log + 1] = name return x end
local _ = v("a", 1) + v("b", 2) * v("c", 3) - v("d", 4) .. v("e", "x") .. v("f", "y")
_ = v("g", 1) < v("h", 2), v("i", 1) == v("j", 1), v("k", 5) > v("l", 4), v("m", 1) & v("n", 3)
print(table.concat(log, " ")) -- expect: a b c d e f g h i j k l m n
-- manual: 3.4
