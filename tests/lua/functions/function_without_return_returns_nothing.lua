local function f() end
print(select("#", f()), (f())) -- expect: 0	nil
print(type((f())))             -- expect: nil
print(pcall(type, f()))        -- expect: false	bad argument #1 to 'type' (value expected)
