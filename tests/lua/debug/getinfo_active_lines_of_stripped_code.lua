print(next(debug.getinfo(load(string.dump(load("x = 1\ny = 2"), true)), "L").activelines)) -- expect: nil
-- skip-differential: lua5.4 5.4.4 crashes here
-- manual: 6.10
