local t = {}
for i = 1, 100 do t["k" .. i] = i end
local sum = 0
for k, v in pairs(t) do
  t[k] = nil
  sum = sum + v
  collectgarbage("step")
end
print(sum, next(t)) -- expect: 5050	nil
