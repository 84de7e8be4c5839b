local ops = {
  function(a, b) return a + b end, function(a, b) return a - b end, function(a, b) return a * b end, function(a, b) return a / b end,
  function(a, b) return a // b end, function(a, b) return a % b end, function(a, b) return a ^ b end, function(a) return -a end,
}
local refused = 0
for _, op in ipairs(ops) do
  for _, v in ipairs { true, {}, print, coroutine.create(print), "x", "" } do
    if not pcall(op, v, 1) then refused = refused + 1 end
    if not pcall(op, 1, v) then refused = refused + 1 end
  end
  if not pcall(op, nil, 1) then refused = refused + 1 end
end
print(refused) -- expect: 98
-- manual: 3.4.1
