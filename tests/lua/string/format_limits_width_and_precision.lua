print(#("%99d"):format(1), #("%.99d"):format(1), #("%99.99f"):format(1)) -- expect: 99	99	101
for _, s in ipairs { "%100d", "%.100f", "%099d", "%0100d", "%5.100s", "%-100s", "%1.1.1f", "%..5f", "%.-5f", "%--5d", "%+ d" } do print(s, pcall(string.format, s, 1)) end
-- expect: %100d	false	invalid conversion specification: '%100d'
-- expect: %.100f	false	invalid conversion specification: '%.100f'
-- expect: %099d	true	000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000001
-- expect: %0100d	false	invalid conversion specification: '%0100d'
-- expect: %5.100s	false	invalid conversion specification: '%5.100s'
-- expect: %-100s	false	invalid conversion specification: '%-100s'
-- expect: %1.1.1f	false	invalid conversion specification: '%1.1.1f'
-- expect: %..5f	false	invalid conversion specification: '%..5f'
-- expect: %.-5f	false	invalid conversion specification: '%.-5f'
-- expect: %--5d	true	1    
-- expect: %+ d	true	+1
-- manual: 6.4
