print(({ f = function(a) return { g = a } end }).f(5).g) -- expect: 5
print((function(...) return select("#", ...) end)(1, nil, nil)) -- expect: 3
-- manual: 3.4
