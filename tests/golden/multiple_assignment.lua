local t, i = {}, 1
local a, b
a, b = b, a
i, t[i] = i + 1, 20
t.x, t.y, t.z = f()
a, b, t[a] = 1
