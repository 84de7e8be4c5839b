local failures = 0
for i = 1, 10000 do
  if not pcall(error) then failures = failures + 1 end
end
print(failures) -- expect: 10000
-- manual: 6.1
