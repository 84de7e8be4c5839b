local mt = {}
for _, name in ipairs { "band", "bor", "bxor", "shl", "shr" } do
  mt["__" .. name] = function(a, b) return name end
end
local t = setmetatable({}, mt)
print(t & 1, 1 | t, t ~ 1, t << 1, 1 >> t, 1.5 & t) -- expect: band	bor	bxor	shl	shr	band
