print(pcall(string.format, "%100d", 1))    -- expect: false	invalid conversion specification: '%100d'
print(pcall(string.format, "%.100f", 1))   -- expect: false	invalid conversion specification: '%.100f'
print(#("%99d"):format(1), #("%.99f"):format(1)) -- expect: 99	101
