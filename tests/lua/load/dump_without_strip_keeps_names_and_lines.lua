local f = load(string.dump(load("local x\nreturn x.y", "=c")))
print(pcall(f)) -- expect: false	c:2: attempt to index a nil value (local 'x')
-- manual: 6.4
