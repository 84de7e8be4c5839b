local function check(t, less)
  table.sort(t, less)
  less = less or function(a, b) return a < b end
  for i = 2, #t do
    if less(t[i], t[i - 1]) then return false end
  end
  return true
end
local seed = 1
local function random()
  seed = seed * 16807 % 2147483647
  return seed
end
for _, n in ipairs { 10, 11, 100, 5000 } do
  local a, b, c, d = {}, {}, {}, {}
  for i = 1, n do
    a[i], b[i], c[i], d[i] = random(), tostring(random()), random() % 3, i
  end
  print(check(a), check(b), check(c, function(x, y) return x > y end), check(d, function(x, y) return x > y end))
end
-- expect: true	true	true	true
-- expect: true	true	true	true
-- expect: true	true	true	true
-- expect: true	true	true	true
