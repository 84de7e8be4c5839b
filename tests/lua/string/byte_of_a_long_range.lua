print(select("#", ("x"):rep(5000):byte(1, -1))) -- expect: 5000
