local function kinds(a, b, c)
  local t = {}
  for i = a, b, c do t[#t + 1] = math.type(i):sub(1, 1) end
  return table.concat(t)
end
print(kinds(1, 3, 1), kinds(1.0, 3, 1), kinds(1, 3.0, 1), kinds(1, 3, 1.0), kinds(1, 3.5, 1), kinds(1.0, 3.0, 1.0))
-- expect: iii	fff	iii	fff	iii	fff
-- manual: 3.3.5
