local function f() return 10, 20 end
local function v(...) return ... + 1, #... , -..., ... .. "", not ..., ... == 10 end
print(f() + f(), f() * 2, -f(), f() .. f(), f() < 11, (f()), f() and "and", f() or "or")
-- expect: 20	20	-10	1010	true	10	and	10
print(pcall(v, "10")) -- expect: true	11	2	-10	10	false	false
local t = { [10] = "ten" }
print(t[f()], #{ [f()] = 1 }, ({ f() })[2]) -- expect: ten	0	20
if f() then while f() do break end end
for i = f(), f() do print(i) end -- expect: 10
-- manual: 3.4.12
