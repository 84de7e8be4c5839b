print("end") -- expect: end
return 1, 2, 3
