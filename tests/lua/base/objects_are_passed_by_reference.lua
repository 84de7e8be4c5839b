local function change(t) t.x = "changed" t = { x = "other" } end
local t = { x = 1 }
change(t)
local f = print
print(t.x, f == print, rawequal(t, t)) -- expect: changed	true	true
-- manual: 2.1
