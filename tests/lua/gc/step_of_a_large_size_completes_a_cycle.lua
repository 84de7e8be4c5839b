collectgarbage("incremental")
collectgarbage("stop")
local done = false
for i = 1, 1000 do
  done = collectgarbage("step", 100000)
  if done then break end
end
print(done) -- expect: true
-- manual: 6.1
