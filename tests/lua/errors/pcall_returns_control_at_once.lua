local log = {}
local status = pcall(function()
  log[#log + 1] = "before"
  local t = nil
  t.x = 1
  log[#log + 1] = "after"
end)
log[#log + 1] = tostring(status)
print(table.concat(log, " ")) -- expect: before false
-- manual: 2.3 6.1
