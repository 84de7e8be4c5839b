for i, v in ipairs { "a", "b", nil, "d" } do io.write(i, v, " ") end
print("end") -- expect: 1a 2b end
-- manual: 3.3.5
