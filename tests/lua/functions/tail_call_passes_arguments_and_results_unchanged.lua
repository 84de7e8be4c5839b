local function id(...) return ... end
local function pass(...) return id(...) end
local function three(a) return pass(a, nil, a) end
print(select("#", pass()), select("#", pass(nil)), three("x")) -- expect: 0	1	x	nil	x
print(select("#", pass(table.unpack({}, 1, 300))))             -- expect: 300
-- manual: 3.4.10
