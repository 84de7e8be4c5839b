local a, x = {}, 20
for i = 1, 10 do
  local y = 0
  a[i] = function() y = y + 1 return x + y end
end
print(a[1](), a[1](), a[2]()) -- expect: 21	22	21
x = 100
print(a[1](), a[2]()) -- expect: 103	102
-- manual: 3.5
