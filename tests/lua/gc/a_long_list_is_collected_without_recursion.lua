-- heavy: a list of 200,000 tables
local weak = setmetatable({}, { __mode = "v" })
do
  local list
  for i = 1, 200000 do list = { list } end
  weak[1] = list
  collectgarbage()
  print(weak[1] ~= nil) -- expect: true
end
collectgarbage()
print(weak[1])          -- expect: nil
