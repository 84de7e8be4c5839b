local t = { inner = {} }
local function get() return t end
get().x = 1
get()["y"] = 2;
(t.inner).z = 3;
(get)().inner.w = 4
print(t.x, t.y, t.inner.z, t.inner.w) -- expect: 1	2	3	4
-- manual: 3.2
