local sorted = { "", "\0", "\0\0", "\0a", " ", "0", "10", "9", "A", "B", "a", "a\0", "a\0b", "aa", "ab", "b", "\x7f", "\x80", "\xff" }
local ok = true
for i = 1, #sorted do
  for j = 1, #sorted do ok = ok and (sorted[i] < sorted[j]) == (i < j) and (sorted[i] <= sorted[j]) == (i <= j) and (sorted[i] > sorted[j]) == (i > j) end
end
print(ok) -- expect: true
-- manual: 3.4.4
