local function kinds(a, b)
  local t = {}
  for _, r in ipairs { a + b, a - b, a * b, a // b, a % b, a / b, a ^ b, -a } do t[#t + 1] = math.type(r):sub(1, 1) end
  return table.concat(t)
end
print(kinds(7, 2), kinds(7.0, 2), kinds(7, 2.0), kinds(7.5, 2.5)) -- expect: iiiiiffi	ffffffff	fffffffi	ffffffff
-- manual: 3.4.1
