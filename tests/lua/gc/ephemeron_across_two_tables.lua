local a, b = setmetatable({}, { __mode = "k" }), setmetatable({}, { __mode = "k" })
do
  local k1, k2 = {}, {}
  a[k1], b[k2] = k2, k1
end
collectgarbage()
print(next(a), next(b)) -- expect: nil	nil
-- manual: 2.5.4
