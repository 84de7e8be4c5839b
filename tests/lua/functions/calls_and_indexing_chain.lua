local function f(x) return { x, g = function(y) return function(z) return x .. y .. z end end } end
print(f "a".g "b" "c", f("1")[1], f { }[1][1], (f("x")).g("y")("z")) -- expect: abc	1	nil	xyz
-- manual: 3.4.10
