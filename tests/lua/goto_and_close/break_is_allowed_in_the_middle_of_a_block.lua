for i = 1, 3 do
  if i == 2 then break; print("never") end
  print(i) -- expect: 1
end
-- manual: 3.3.4
