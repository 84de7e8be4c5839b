local function f(n) if n == 0 then error("bottom", 0) end f(n - 1) return 1 end
for i = 1, 100 do pcall(f, 100) end
print(pcall(f, 100)) -- expect: false	bottom
-- manual: 6.1
