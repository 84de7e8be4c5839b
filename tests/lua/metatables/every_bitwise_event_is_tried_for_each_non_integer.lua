local names = { "band", "bor", "bxor", "shl", "shr" }
local ops = {
  function(a, b) return a & b end, function(a, b) return a | b end, function(a, b) return a ~ b end,
  function(a, b) return a << b end, function(a, b) return a >> b end,
}
local mt = {}
for _, name in ipairs(names) do mt["__" .. name] = function(a, b) return name .. type(a):sub(1, 1) .. type(b):sub(1, 1) end end
local t = setmetatable({}, mt)
for i, op in ipairs(ops) do print(op(t, 1), op(1, t), op(t, 1.5), op(2.0 ^ 70, t), op(t, "3"), op("x", t), op(t, nil)) end
-- expect: bandtn	bandnt	bandtn	bandnt	bandts	bandst	bandtn
-- expect: bortn	bornt	bortn	bornt	borts	borst	bortn
-- expect: bxortn	bxornt	bxortn	bxornt	bxorts	bxorst	bxortn
-- expect: shltn	shlnt	shltn	shlnt	shlts	shlst	shltn
-- expect: shrtn	shrnt	shrtn	shrnt	shrts	shrst	shrtn
-- manual: 2.4
