local f = load("return x", "=c", "t", nil)
print(pcall(f)) -- expect: false	c:1: attempt to index a nil value (upvalue '_ENV')
