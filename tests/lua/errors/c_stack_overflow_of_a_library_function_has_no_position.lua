local function f() return (("x"):gsub("x", f)) end
print(pcall(f)) -- expect: false	C stack overflow
