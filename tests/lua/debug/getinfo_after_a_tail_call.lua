local function f() return debug.getinfo(1, "t").istailcall end
local function g() return f() end
print(f(), g()) -- expect: false	true
