local keep = {}
for i = 1, 3 do keep[i] = setmetatable({}, { __gc = function() io.write(i, " ") end }) end
keep = nil
collectgarbage()
print("end") -- expect: 3 2 1 end
-- manual: 2.5.3
