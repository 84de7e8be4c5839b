local function loop(x) return 1 + loop(x) end
print(xpcall(loop, loop)) -- expect: false	error in error handling
-- manual: 2.3 6.1
