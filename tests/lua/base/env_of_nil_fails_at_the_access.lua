print(pcall(load("local _ENV = nil; return x", "=c")))
-- expect: false	c:1: attempt to index a nil value (local '_ENV')
print(pcall(load("local _ENV; x = 1", "=c"))) -- expect: false	c:1: attempt to index a nil value (local '_ENV')
print(pcall(load("return function(_ENV) return x end", "=c")(), nil))
-- expect: false	c:1: attempt to index a nil value (local '_ENV')
-- manual: 2.2
