for p in ("abcabc"):gmatch("()b", 3) do print(p) end
for p in ("abc"):gmatch("()", -1) do print(p) end
for p in ("abc"):gmatch("()", 10) do print(p) end
-- expect: 5
-- expect: 3
-- expect: 4
