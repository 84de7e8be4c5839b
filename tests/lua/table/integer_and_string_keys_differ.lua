local t = { [1] = "integer", ["1"] = "string" }
print(t[1], t["1"], t[1.0]) -- expect: integer	string	integer
-- manual: 2.1
