print(table.concat({ "a", 1, 2.5, "b" }), table.concat({ 1, 2, 3 }, ", ")) -- expect: a12.5b	1, 2, 3
print(table.concat({}) == "", table.concat({}, "x") == "", table.concat({ "one" }, "x")) -- expect: true	true	one
