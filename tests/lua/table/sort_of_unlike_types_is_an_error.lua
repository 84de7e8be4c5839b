print(pcall(table.sort, { 1, "x" })) -- expect: false	attempt to compare string with number
print((pcall(table.sort, { {}, {} }))) -- expect: false
