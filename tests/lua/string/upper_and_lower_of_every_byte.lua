local changed = {}
for i = 0, 255 do
  local c = string.char(i)
  if c:upper() ~= c then changed[#changed + 1] = c .. c:upper() end
  if c:lower() ~= c and c:lower():upper() ~= c then print("wrong", i) end
end
print(table.concat(changed, " "))
-- expect: aA bB cC dD eE fF gG hH iI jJ kK lL mM nN oO pP qQ rR sS tT uU vV wW xX yY zZ
-- manual: 6.4
