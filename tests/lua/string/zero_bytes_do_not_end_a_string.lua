local a, b = "x\0a", "x\0b"
print(a == b, #a, a < b, ({ [a] = 1 })[b], a .. b == "x\0ax\0b") -- expect: false	3	true	nil	true
-- manual: 2.1
