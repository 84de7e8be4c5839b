local t = setmetatable({}, {
  __shl = function(a, b) return type(a), a end,
  __band = function(a, b) return type(a) == "table" and b or a end,
})
print(1 << t, t & 15, 15 & t) -- expect: number	15	15
