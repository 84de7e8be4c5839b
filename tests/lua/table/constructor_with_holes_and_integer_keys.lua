-- The manual leaves this border open, and whether the 2nd value or the key 2 comes last. But programs (the
-- serializer serpent) rely on PUC Lua: a constructor's list of values is an array, whatever else is in it.
print(#{ [0] = 0, "a", nil, "c" }, #{ "a", nil, nil, [9] = "i", "f", [5] = "g", [7] = "x" }) -- expect: 3	5
local t = { [2] = "key", "first", nil, "third" }
print(#t, t[1], t[2], t[3]) -- expect: 3	first	nil	third
t = { [1] = 1, [2] = 2, [3] = 3, 10, 20 }
print(#t, t[1], t[2], t[3]) -- expect: 3	10	20	3
t = { [1] = 1, nil, 2.5 }
print(t[1], t[2], next(t)) -- expect: nil	2.5	2	2.5
