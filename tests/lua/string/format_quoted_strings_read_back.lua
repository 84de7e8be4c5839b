local all = {}
for i = 0, 255 do all[#all + 1] = string.char(i) .. i % 10 end
local s = table.concat(all)
print(load("return " .. ("%q"):format(s))() == s) -- expect: true
