print(load("return " .. ("0"):rep(5000) .. "7")())        -- expect: 7
print(load("return 0." .. ("0"):rep(300) .. "1")() == 1e-301) -- expect: true
