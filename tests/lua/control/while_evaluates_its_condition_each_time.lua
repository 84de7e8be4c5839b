local n, log = 0, {}
local function condition() n = n + 1 log[#log + 1] = n return n < 4 end
while condition() do log[#log + 1] = "body" end
print(table.concat(log, " ")) -- expect: 1 body 2 body 3 body 4
-- manual: 3.3.4
