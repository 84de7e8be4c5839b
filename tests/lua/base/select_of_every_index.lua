print(select(1, "a", "b", "c")) print(select(3, "a", "b", "c")) print(select("#", select(4, "a", "b", "c"))) print(select(-1, "a", "b", "c")) print(select(-3, "a", "b", "c"))
-- expect: a	b	c
-- expect: c
-- expect: 0
-- expect: c
-- expect: a	b	c
print(select("#")) print(select("#", nil, nil)) print(select(2.0, "a", "b")) print(select("2", "a", "b")) print(select("#", select(1000000, 1)))
-- expect: 0
-- expect: 2
-- expect: b
-- expect: b
-- expect: 0
print(pcall(select, 0)) print(pcall(select, -1)) print(pcall(select, -2, 1)) print(pcall(select, "x")) print(pcall(select, 1.5)) print(pcall(select, nil)) print(pcall(select, "##"))
-- expect: false	bad argument #1 to 'select' (index out of range)
-- expect: false	bad argument #1 to 'select' (index out of range)
-- expect: false	bad argument #1 to 'select' (index out of range)
-- expect: false	bad argument #1 to 'select' (number expected, got string)
-- expect: false	bad argument #1 to 'select' (number has no integer representation)
-- expect: false	bad argument #1 to 'select' (number expected, got nil)
-- expect: true	0
-- manual: 6.1
