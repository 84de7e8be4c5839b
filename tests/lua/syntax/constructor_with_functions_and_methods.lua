local t = { f = function(x) return x * 2 end, function() return "first" end, ["a b"] = function(self) return self == nil end }
print(t.f(4), t[1](), t["a b"]()) -- expect: 8	first	true
-- manual: 3.4.9
