local function f(n) return table.unpack({}, 1, n) end
print(select("#", f(250)), select("#", f(5000))) -- expect: 250	5000
