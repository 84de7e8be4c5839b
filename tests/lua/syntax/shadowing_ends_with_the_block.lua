local x = 1
do local x = 2; print(x) end -- expect: 2
if true then local x = 3 end
print(x)                     -- expect: 1
-- manual: 3.5
