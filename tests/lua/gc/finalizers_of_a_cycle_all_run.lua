local log = {}
do
  local mt = { __gc = function(o) log[#log + 1] = o.name .. o.other.name end }
  local a, b = { name = "a" }, { name = "b" }
  a.other, b.other = b, a
  setmetatable(a, mt) setmetatable(b, mt)
end
collectgarbage()
print(table.concat(log, " ")) -- expect: ba ab
-- manual: 2.5.3
