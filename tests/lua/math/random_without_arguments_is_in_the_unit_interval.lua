local ok = true
for i = 1, 1000 do
  local x = math.random()
  ok = ok and math.type(x) == "float" and x >= 0 and x < 1
end
print(ok) -- expect: true
