local mt = {}
for _, name in ipairs { "band", "bor", "bxor", "shl", "shr" } do
  mt["__" .. name] = function(a, b)
    return name .. ":" .. (type(a) == "table" and "t" or tostring(a)) .. "," .. (type(b) == "table" and "t" or tostring(b))
  end
end
local t = setmetatable({}, mt)
print(t & 1, 1 & t, t | 255, 255 | t, t ~ -1, -1 ~ t)
-- expect: band:t,1	band:1,t	bor:t,255	bor:255,t	bxor:t,-1	bxor:-1,t
print(t << 1, 1 << t, t >> 1, 1 >> t, t << -1, -1 << t) -- expect: shl:t,1	shl:1,t	shr:t,1	shr:1,t	shl:t,-1	shl:-1,t
print(t & 1.0, 1.5 | t, t ~ 1e100, "s" & t)             -- expect: band:t,1.0	bor:1.5,t	bxor:t,1e+100	band:s,t
-- manual: 2.4
