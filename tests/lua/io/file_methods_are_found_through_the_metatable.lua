local mt = getmetatable(io.stdout)
local names = {}
for name in pairs(mt.__index) do names[#names + 1] = name end
table.sort(names)
print(mt.__name, table.concat(names, " ")) -- expect: FILE*	close flush lines read seek setvbuf write
