local function f() return 1, nil, 3, nil end
print(select("#", pcall(f)), select("#", f())) -- expect: 5	4
-- manual: 3.4.12
