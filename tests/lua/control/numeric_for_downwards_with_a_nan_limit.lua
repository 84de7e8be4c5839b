-- A limit of an integer loop that is not a number counts as negative.
for i = 1, 0 / 0, -1 do
  if i < 0 then break end
  print(i)
end
-- expect: 1
-- expect: 0
-- manual: 3.3.5
