local nan = 0 / 0
for i = 1, nan do print("never") end
for i = nan, 1 do print("never") end
for i = 1.0, nan do print("never") end
for i = 1.0, nan, -1 do print("never") end
for i = 1.0, 2.0, nan do print("never") end
for i = 1, nan, -1 do print("never") break end
print("none") -- expect: none
-- skip-differential: lua5.4 runs some of these loops, though no value is less or greater than NaN
-- manual: 3.3.5
