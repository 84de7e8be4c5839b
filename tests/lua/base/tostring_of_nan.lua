print((tostring(0 / 0):gsub("-", ""))) -- expect: nan
