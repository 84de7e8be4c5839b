local a, b, c = "a", 2, "c"
print(a .. b .. c .. 3.5 .. "" .. a) -- expect: a2c3.5a
-- manual: 3.4.6
