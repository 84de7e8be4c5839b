print(pcall(rawset, {}, nil, 1))   -- expect: false	table index is nil
print(pcall(rawset, {}, 0 / 0, 1)) -- expect: false	table index is NaN
-- manual: 6.1
