local weak = setmetatable({}, { __mode = "v" })
do
  local env = {}
  weak[1] = load("return x", "=c", "t", env)
  weak[2] = env
end
collectgarbage()
print(weak[1], weak[2]) -- expect: nil	nil
-- manual: 2.5
