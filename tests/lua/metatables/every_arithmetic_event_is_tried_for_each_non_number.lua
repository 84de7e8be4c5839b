local names = { "add", "sub", "mul", "div", "mod", "pow", "idiv" }
local ops = {
  function(a, b) return a + b end, function(a, b) return a - b end, function(a, b) return a * b end,
  function(a, b) return a / b end, function(a, b) return a % b end, function(a, b) return a ^ b end,
  function(a, b) return a // b end,
}
local mt = {}
for _, name in ipairs(names) do mt["__" .. name] = function(a, b) return name .. type(a):sub(1, 1) .. type(b):sub(1, 1) end end
local t = setmetatable({}, mt)
for i, op in ipairs(ops) do print(op(t, 1), op(1, t), op(t, "s"), op("s", t), op(t, {}), op(nil, t), op(t, print)) end
-- expect: addtn	addnt	addts	addst	addtt	addnt	addtf
-- expect: subtn	subnt	subts	subst	subtt	subnt	subtf
-- expect: multn	mulnt	mults	mulst	multt	mulnt	multf
-- expect: divtn	divnt	divts	divst	divtt	divnt	divtf
-- expect: modtn	modnt	modts	modst	modtt	modnt	modtf
-- expect: powtn	pownt	powts	powst	powtt	pownt	powtf
-- expect: idivtn	idivnt	idivts	idivst	idivtt	idivnt	idivtf
-- manual: 2.4
