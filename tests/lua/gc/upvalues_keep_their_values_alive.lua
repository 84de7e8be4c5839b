local weak = setmetatable({}, { __mode = "v" })
local f
do
  local t = { "kept" }
  weak[1] = t
  f = function() return t end
end
collectgarbage()
print(weak[1] == f(), f()[1]) -- expect: true	kept
