local states = {}
function states.a(n) if n == 0 then return "done in a" end return states.b(n - 1) end
function states.b(n) if n == 0 then return "done in b" end return states.c(n - 1) end
states.c = setmetatable({}, { __call = function(_, n) if n == 0 then return "done in c" end return states.a(n - 1) end })
print(states.a(300000), states.a(100001)) -- expect: done in a	done in c
-- manual: 3.4.10
