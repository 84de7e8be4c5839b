print(select("#", ipairs(nil)), select(3, ipairs({})), (pcall(ipairs)))
local f, s, c = ipairs("abc")
print(s, c, f(s, c))
debug.setmetatable(0, { __index = function(n, i) if i <= n then return i * i end end })
for i, v in ipairs(3) do io.write(i, ":", v, " ") end
print()
-- expect: 3	0	false
-- expect: abc	0	nil
-- expect: 1:1 2:4 3:9 
-- manual: 6.1
