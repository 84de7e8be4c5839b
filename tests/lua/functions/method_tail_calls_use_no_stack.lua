local object = {}
function object:count(n, acc)
  if n == 0 then return acc end
  return self:count(n - 1, acc + 1)
end
print(object:count(200000, 0)) -- expect: 200000
-- manual: 3.4.10
