local function get(o) return o.v end
local o = { v = 1 }
print(get(o))           -- expect: 1
o.v = "s" print(get(o)) -- expect: s
o.v = nil print(get(o)) -- expect: nil
o.v = {} print(type(get(o))) -- expect: table
-- manual: 2.1
