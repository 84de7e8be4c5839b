local fs, i = {}, 0
::again::
local x = i * 10
fs[#fs + 1] = function() x = x + 1 return x end
i = i + 1
if i < 3 then goto again end
print(fs[1](), fs[1](), fs[2](), fs[3]()) -- expect: 1	2	11	21
-- manual: 3.3.4 3.5
