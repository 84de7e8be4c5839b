local print = print
x = "global"
_G = { x = "other" }
print(x, _G.x, load("return x")()) -- expect: global	other	global
-- manual: 2.2 6.1
