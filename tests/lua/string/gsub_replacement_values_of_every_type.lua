for _, v in ipairs { "s", 1, 1.5, false } do io.write((("x"):gsub("x", function() return v end)), " ") end
for _, v in ipairs { true, {}, print } do print(pcall(string.gsub, "x", "x", function() return v end)) end
print((("x"):gsub("x", function() end)), (("x"):gsub("x", function() return nil, "second" end)), (("x"):gsub("x", 5)), (("x"):gsub("x", 1.5)))
for _, v in ipairs { true, 1 == 2 } do print(pcall(string.gsub, "x", "x", v)) end
print(pcall(string.gsub, "x", "x", nil)) print(pcall(string.gsub, "x", "x"))
-- expect: s 1 1.5 x false	invalid replacement value (a boolean)
-- expect: false	invalid replacement value (a table)
-- expect: false	invalid replacement value (a function)
-- expect: x	x	5	1.5
-- expect: false	bad argument #3 to 'string.gsub' (string/function/table expected, got boolean)
-- expect: false	bad argument #3 to 'string.gsub' (string/function/table expected, got boolean)
-- expect: false	bad argument #3 to 'string.gsub' (string/function/table expected, got nil)
-- expect: false	bad argument #3 to 'string.gsub' (string/function/table expected, got no value)
-- manual: 6.4
