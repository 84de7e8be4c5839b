local function test(v) if v then return "T" end return "F" end
print(test(nil), test(false), test(true), test(0), test(0.0), test(""), test({}), test(print), test(0 / 0), test(coroutine.create(print)))
-- expect: F	F	T	T	T	T	T	T	T	T
while nil do print("never") end
repeat until 0
print((function(v) while v do return "loop" end return "none" end)("")) -- expect: loop
-- manual: 3.3.4
