local function left(mode)
  local t = setmetatable({}, { __mode = mode })
  t.value, t[{}] = {}, "value"
  collectgarbage()
  local n = 0
  for _ in pairs(t) do n = n + 1 end
  return n
end
print(left("k"), left("v"), left("kv"), left("vk"), left(""), left("x"), left(nil), left("strong keys"))
-- expect: 1	1	0	0	2	2	2	1
-- manual: 2.5.4
