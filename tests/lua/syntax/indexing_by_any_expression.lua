local t = { a = { b = { c = "deep" } }, [1] = { "one" }, f = function() return { g = "call" } end }
local k = "b"
print(t.a[k].c, t["a"]["b"]["c"], t[1][1], t.f().g, (t).a.b.c, ("x").len == string.len, t.f { }.g, t.f "".g)
-- expect: deep	deep	one	call	deep	true	call	call
-- manual: 3.2
