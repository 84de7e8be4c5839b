local weak = setmetatable({}, { __mode = "v" })
do
  local a, b = {}, {}
  a.b, b.a, a.self = b, a, a
  weak[1] = a
end
collectgarbage()
print(weak[1]) -- expect: nil
