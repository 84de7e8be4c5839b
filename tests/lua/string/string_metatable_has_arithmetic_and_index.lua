local mt = getmetatable("")
local names = {}
for k in pairs(mt) do names[#names + 1] = k end
table.sort(names)
print(table.concat(names, " ")) print(mt.__index == string)
-- expect: __add __div __idiv __index __mod __mul __pow __sub __unm
-- expect: true
-- manual: 6.4
