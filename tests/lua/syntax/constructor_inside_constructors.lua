local t = { { 1, { 2, { 3 } } }, x = { y = { z = "deep" } }, [{}] = 1 }
print(t[1][2][2][1], t.x.y.z) -- expect: 3	deep
-- manual: 3.4.9
