local t = {}
print(select(2, pcall(assert, false, t)) == t) -- expect: true
print(pcall(assert, nil, 42))                  -- expect: false	42
-- manual: 6.1
