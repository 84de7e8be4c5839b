local function steps_of(kilobytes)
  collectgarbage()
  local steps = 0
  repeat steps = steps + 1 until collectgarbage("step", kilobytes)
  return steps
end
local kept = {}
for i = 1, 2000 do kept[i] = { i } end
collectgarbage("incremental")
collectgarbage("stop")
print(steps_of(2) > steps_of(10)) -- expect: true
print(steps_of(100000)) -- expect: 1
-- manual: 2.5.1 6.1
