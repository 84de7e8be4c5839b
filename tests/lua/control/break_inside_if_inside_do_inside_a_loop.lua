local n = 0
while true do
  do
    if n == 3 then
      do break end
    end
    n = n + 1
  end
end
print(n) -- expect: 3
-- manual: 3.3.4
