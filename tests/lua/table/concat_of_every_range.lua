local t = { "a", "b", 3, 4.5 }
print(table.concat(t), table.concat(t, ","), table.concat(t, ",", 2), table.concat(t, ",", 2, 3), table.concat(t, ",", 4, 4), table.concat(t, ",", 3, 2) == "", table.concat(t, ",", 1, 0) == "", table.concat({}, ",") == "", table.concat(t, "", -1, -2) == "")
-- expect: ab34.5	a,b,3,4.5	b,3,4.5	b,3	4.5	true	true	true	true
print(table.concat({ [0] = "z", [-1] = "y", "a" }, ",", -1, 1), table.concat(t, 5), table.concat(t, 1.5, 1, 2), table.concat(t, ",", 2.0, "3"))
-- expect: y,z,a	a5b5354.5	a1.5b	b,3
print(table.concat({ [math.maxinteger] = "m" }, ",", math.maxinteger), table.concat({}, ",", math.maxinteger, math.mininteger) == "", table.concat({ [math.mininteger] = "n" }, ",", math.mininteger, math.mininteger))
-- expect: 	true	n
-- manual: 6.6
