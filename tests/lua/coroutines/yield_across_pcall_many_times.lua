local co = coroutine.wrap(function()
  for i = 1, 1000 do
    local ok, v = pcall(coroutine.yield, i)
    if not ok or v ~= i then error("wrong " .. i) end
  end
  return "done"
end)
local v = co()
while v ~= "done" do v = co(v) end
print(v) -- expect: done
-- manual: 2.6
