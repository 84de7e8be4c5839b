local lines = {}
for line in package.config:gmatch("[^\n]+") do lines[#lines + 1] = line end
print(#lines, table.concat(lines, " "), package.config:sub(-1) == "\n") -- expect: 5	/ ; ? ! -	true
-- manual: 6.3
