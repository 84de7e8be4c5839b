local a = "text"
local b = a
a = a .. "!"
print(a, b, "te" .. "xt" == b) -- expect: text!	text	true
-- manual: 2.1
