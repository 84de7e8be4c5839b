local log = {}
local function v(x) log[#log + 1] = tostring(x) return x end
local _ = v(false) and v(1) or v(2)
_ = v(nil) or v(false) or v(3) or v(4)
_ = v(5) and v(nil) and v(6)
_ = not v(7)
if v(8) or v(9) then end
while v(false) and v(10) do end
print(table.concat(log, " ")) -- expect: false 2 nil false 3 5 nil 7 8 false
-- manual: 3.4.5
