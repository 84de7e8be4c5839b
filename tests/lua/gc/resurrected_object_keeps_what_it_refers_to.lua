local saved
do
  local inner = { value = "inner" }
  setmetatable({ inner = inner, inner2 = { inner } }, { __gc = function(o) saved = o end })
end
collectgarbage() collectgarbage()
print(saved.inner.value, saved.inner2[1] == saved.inner, getmetatable(saved) ~= nil) -- expect: inner	true	true
-- manual: 2.5.3
