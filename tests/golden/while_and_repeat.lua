local n = 0
while n < 10 do
  n = n + 1
  if n == 5 then break end
end
while true do
  n = n - 1
  if n < 0 then break end
end
repeat
  local done = n > 3
  n = n + 1
until done
return n
