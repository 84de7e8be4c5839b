local log = ""
local function v(x) log = log .. x return x end
local _ = v(1) + v(2) * v(3) < v(4)
print(log)                  -- expect: 1234
-- manual: 3.4
