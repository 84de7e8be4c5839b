local log = {}
local function v(x) log[#log + 1] = x return x end
for i = v(1), v(2), v(1) do log[#log + 1] = "body" end
print(table.concat(log, " ")) -- expect: 1 2 1 body body
-- manual: 3.3.5
