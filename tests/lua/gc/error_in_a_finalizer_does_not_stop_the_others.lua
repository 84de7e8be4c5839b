warn("@off")
local log, keep = {}, {}
for i = 1, 4 do
  keep[i] = setmetatable({}, { __gc = function() log[#log + 1] = i if i % 2 == 0 then error("fails") end end })
end
keep = nil
collectgarbage()
print(table.concat(log, " ")) -- expect: 4 3 2 1
-- manual: 2.5.3
