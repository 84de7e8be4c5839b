local ok = true
for i = 1, 1000 do
  local x = math.random(-5, 5)
  ok = ok and x >= -5 and x <= 5 and math.type(x) == "integer"
end
print(ok, math.random(7, 7)) -- expect: true	7
print(math.type(math.random(math.mininteger, math.maxinteger))) -- expect: integer
