x = 10
do
  local x = x
  print(x) -- expect: 10
  x = x + 1
  do
    local x = x + 1
    print(x) -- expect: 12
  end
  print(x) -- expect: 11
end
print(x) -- expect: 10
-- manual: 3.5
