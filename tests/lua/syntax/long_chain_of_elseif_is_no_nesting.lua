local parts = { "local x = ... if x == 0 then return 0 " }
for i = 1, 1000 do parts[#parts + 1] = "elseif x == " .. i .. " then return " .. i * 2 .. " " end
parts[#parts + 1] = "else return -1 end"
local f = load(table.concat(parts))
print(f(0), f(1), f(1000), f(1001)) -- expect: 0	2	2000	-1
