print(pcall(load("local _ENV = 5; return x", "=c")))
-- expect: false	c:1: attempt to index a number value (local '_ENV')
print(pcall(load("local _ENV = 5; x = 1", "=c"))) -- expect: false	c:1: attempt to index a number value (local '_ENV')
-- manual: 2.2
