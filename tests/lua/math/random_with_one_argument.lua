local seen = {}
for i = 1, 1000 do
  local x = math.random(6)
  seen[x] = (seen[x] or 0) + 1
end
print(#seen, seen[7], math.type(math.random(6)), math.random(1)) -- expect: 6	nil	integer	1
