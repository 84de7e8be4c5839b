local names = {}
for name in pairs(package) do names[#names + 1] = name end
table.sort(names)
print(table.concat(names, " ")) -- expect: config cpath loaded loadlib path preload searchers searchpath
