print((1 + 2) * 3, 2 ^ (1 + 1), (2 ^ 3) ^ 2, 10 - (3 - 2), not (true and false), ("a" .. "b"):rep(2), -(-(3)), ((((5)))))
-- expect: 9	4.0	64.0	9	true	abab	3	5
-- manual: 3.4.8
