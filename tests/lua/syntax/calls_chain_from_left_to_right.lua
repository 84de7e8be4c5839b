local t = {}
function t.f(s) return function(x) return s .. x end end
print(t.f "a" "b")          -- expect: ab
print(t["f"]("c")("d"))     -- expect: cd
-- manual: 3.4.10
