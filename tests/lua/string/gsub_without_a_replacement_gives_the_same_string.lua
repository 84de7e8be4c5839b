local s = ("a"):rep(100)
local function same(r) return ("%p"):format(r) == ("%p"):format(s) end
print(same(s:gsub("b", "c"))) -- expect: true
print(same(s:gsub(".", { b = "c" }))) -- expect: true
print(same(s:gsub(".", function() return false end))) -- expect: true
print(s:gsub(".", { b = "c" }) == s, select(2, s:gsub(".", {}))) -- expect: true	100
