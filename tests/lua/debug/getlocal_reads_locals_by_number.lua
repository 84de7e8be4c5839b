local a, b = 1, "two"
do local c = 3 print(debug.getlocal(1, 1)) print(debug.getlocal(1, 3)) end
-- expect: a	1
-- expect: c	3
print(debug.getlocal(1, 2))   -- expect: b	two
