local function count(class)
  local n = 0
  for i = 0, 255 do if string.char(i):find(class) then n = n + 1 end end
  return n
end
print(count("%a"), count("%d"), count("%l"), count("%u"), count("%w"), count("%x")) -- expect: 52	10	26	26	62	22
print(count("%s"), count("%p"), count("%c"), count("%g"), count("."))               -- expect: 6	32	33	94	256
-- manual: 6.4.1
