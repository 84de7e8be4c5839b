local source = ("return function(...) "):rep(50) .. "return ..." .. (" end"):rep(50)
local f = load(source)()
for i = 2, 50 do f = f() end
print(f("innermost")) -- expect: innermost
-- manual: 3.4.11
