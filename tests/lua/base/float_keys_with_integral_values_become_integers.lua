local t = { [1.0] = "a", [2 ^ 53] = "b" }
for k in pairs(t) do if k == 1 then print(math.type(k)) end end -- expect: integer
print(t[1], t[9007199254740992], t[1.5])                        -- expect: a	b	nil
-- manual: 2.1
