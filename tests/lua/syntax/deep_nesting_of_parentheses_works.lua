print(load("return " .. ("("):rep(150) .. "7" .. (")"):rep(150))()) -- expect: 7
