local function make(_ENV) return function() n = n + 1 return n end end
local one, two = make { n = 10 }, make { n = 20 }
print(one(), one(), two(), n) -- expect: 11	12	21	nil
-- manual: 2.2
