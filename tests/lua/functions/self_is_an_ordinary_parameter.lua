local t = { n = 1 }
function t:add(k) self.n = self.n + k self = nil return self end
print(t:add(5), t.n, t.add({ n = 0 }, 1)) -- expect: nil	6	nil
function t.explicit(self) return self end
print(t:explicit() == t)                                       -- expect: true
print(load("function f:m(self) return self end", "=s") ~= nil) -- expect: true
-- manual: 3.4.11
