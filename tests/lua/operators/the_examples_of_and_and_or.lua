print(10 or 20, 10 or error(), nil or "a", nil and 10, false and error(), false and nil, false or nil, 10 and 20)
-- expect: 10	10	a	nil	false	false	nil	20
-- manual: 3.4.5
