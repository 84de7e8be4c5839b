-- The manual leaves the border of a table with holes open. But programs that collect arguments, nils
-- among them, and unpack them without a count (binser does) rely on PUC Lua's: 4 and 5, not 1.
local function collect(...)
  local t = {}
  for i = 1, select("#", ...) do t[i] = (select(i, ...)) end
  return t
end
print(table.unpack(collect("a", nil, "c", "d"))) -- expect: a	nil	c	d
print(#collect(1, nil, 3, 4, 5)) -- expect: 5
