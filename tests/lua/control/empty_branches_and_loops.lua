if true then end
if false then else end
if nil then elseif true then else end
while false do end
repeat until true
for i = 1, 3 do end
for _ in pairs {} do end
print("ok") -- expect: ok
-- manual: 3.3.4
