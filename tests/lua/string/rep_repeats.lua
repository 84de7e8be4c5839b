print(("ab"):rep(3), ("x"):rep(1), "[" .. ("x"):rep(0) .. ("x"):rep(-1) .. "]") -- expect: ababab	x	[]
print((""):rep(1000) == "")                                                    -- expect: true
