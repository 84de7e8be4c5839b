print(0 and "T", "" and "T", 0.0 and "T", {} and "T", (0 / 0) and "T", nil and "T", false and "T")
-- expect: T	T	T	T	T	nil	false
print(not 0, not "", not {}, not nil, not false, not not 1, not not nil)
-- expect: false	false	false	true	true	true	false
-- manual: 3.4.5
