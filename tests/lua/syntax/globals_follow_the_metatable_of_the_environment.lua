setmetatable(_G, { __index = function(_, name) return "no " .. name end })
print(undefined_thing, _ENV.other, rawget(_G, "undefined_thing")) -- expect: no undefined_thing	no other	nil
-- manual: 3.2
