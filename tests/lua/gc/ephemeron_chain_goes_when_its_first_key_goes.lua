local t = setmetatable({}, { __mode = "k" })
do
  local key = {}
  for i = 1, 100 do
    local following = {}
    t[key] = following
    key = following
  end
end
collectgarbage()
print(next(t)) -- expect: nil
-- manual: 2.5.4
