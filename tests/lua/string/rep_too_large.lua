print(pcall(string.rep, "x", math.maxinteger))  -- expect: false	resulting string too large
print(pcall(string.rep, "", math.maxinteger, "sep")) -- expect: false	resulting string too large
