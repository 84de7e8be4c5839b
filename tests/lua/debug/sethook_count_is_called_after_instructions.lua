local n = 0
debug.sethook(function(e, l) if e == "count" and l == nil then n = n + 1 end end, "", 1)
local x = 1 + 1
debug.sethook()
print(n > 0) -- expect: true
n = 0
debug.sethook(function() n = n + 1 end, "", 1000)
for i = 1, 20000 do end
debug.sethook()
print(n >= 10, n < 200) -- expect: true	true
-- manual: 6.10
