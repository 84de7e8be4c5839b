print(("ab"):rep(3), ("ab"):rep(3, ", "), ("ab"):rep(1, ","), ("ab"):rep(0, ",") == "")  -- expect: ababab	ab, ab, ab	ab	true
print(#("abc"):rep(12345, "xy"))  -- expect: 61723
print(("x"):rep(-1) == "", (""):rep(1000000000) == "")  -- expect: true	true
