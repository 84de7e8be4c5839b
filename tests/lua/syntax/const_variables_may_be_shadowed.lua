local c <const> = 1
do local c = 2 c = c + 1 print(c) end -- expect: 3
local function f(c) c = c + 1 return c end
for c = 5, 5 do c = c + 1 print(c) end -- expect: 6
print(c, f(10))                        -- expect: 1	11
local c = "new"
c = c .. "!"
print(c) -- expect: new!
-- manual: 3.3.7
