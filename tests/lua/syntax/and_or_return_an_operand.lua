print(nil and 1, false and 1, 0 and 1) -- expect: nil	false	1
print(nil or 1, false or nil, 2 or 1)  -- expect: 1	nil	2
print(false or false, nil and nil)     -- expect: false	nil
-- manual: 3.4.5
