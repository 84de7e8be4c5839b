print(load("local function f(a, a) return a end return f(1, 2)")()) -- expect: 2
-- manual: 3.4.11
