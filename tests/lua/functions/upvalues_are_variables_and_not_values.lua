local n = 0
local function inc() n = n + 1 end
local function get() return n end
inc() inc()
n = n * 10
inc()
print(n, get()) -- expect: 21	21
-- manual: 3.5
