local function show(x) return type(x) .. #x end
print(show "abc", show 'd', show [[ef]], show { 1, 2 }) -- expect: string3	string1	string2	table2
print(("x"):rep(3), #{ n = 1 })                         -- expect: xxx	0
-- manual: 3.4.10
