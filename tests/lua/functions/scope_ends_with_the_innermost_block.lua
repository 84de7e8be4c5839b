local v = "outer"
if true then local v = "if" end
while true do local v = "while" break end
for v = 1, 1 do local v = "for" end
repeat local v = "repeat" until v == "repeat"
do local v = "do" end
(function() local v = "function" end)()
print(v) -- expect: outer
-- manual: 3.5
