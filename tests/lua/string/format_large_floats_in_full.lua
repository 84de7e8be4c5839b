print(#("%.0f"):format(1e308), #("%.99f"):format(1e308))  -- expect: 309	409
print(("%.20f"):format(0.1))                              -- expect: 0.10000000000000000555
