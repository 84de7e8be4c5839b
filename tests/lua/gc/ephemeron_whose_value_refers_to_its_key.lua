local t = setmetatable({}, { __mode = "k" })
do
  local key = {}
  t[key] = { key }
end
collectgarbage()
print(next(t)) -- expect: nil
-- manual: 2.5.4
