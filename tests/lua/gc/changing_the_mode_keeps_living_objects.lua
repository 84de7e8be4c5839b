local t = {}
for i = 1, 6 do
  t[i] = { tostring(i) }
  collectgarbage(i % 2 == 0 and "incremental" or "generational")
  for j = 1, 100 do local garbage = { j } end
end
collectgarbage()
print(t[1][1], t[6][1]) -- expect: 1	6
-- manual: 2.5
