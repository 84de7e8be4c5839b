local names = {}
for i = 1, 200 do names[i] = "p" .. i end
local list = table.concat(names, ",")
print(select("#", load("return ...")(table.unpack(names)))) -- expect: 200
print(load("local function f(" .. list .. ") return p200 end return f(...)")(table.unpack(names))) -- expect: p200
-- manual: 3.4.11
