local n = 0
while true do
  n = n + 1
  if n == 3 then break; n = 100 end
end
print(n) -- expect: 3
-- manual: 3.3.4
