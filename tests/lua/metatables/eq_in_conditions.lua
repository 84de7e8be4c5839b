local t, u = setmetatable({}, { __eq = function() return nil end }), setmetatable({}, { __eq = function() return {} end })
if t == {} then print("equal") else print("different") end -- expect: different
if u == {} then print("equal") else print("different") end -- expect: equal
if u ~= {} then print("different") else print("equal") end -- expect: equal
print(not (u == {}), (t == {}) == false)                   -- expect: false	true
-- manual: 2.4
