local wrong = {}
for i = 0, 255 do
  local c = string.char(i)
  if not ("^$()%.[]*+-?"):find(c, 1, true) and (("x" .. c .. "y"):find("x" .. c .. "y") ~= 1) then wrong[#wrong + 1] = i end
end
print(#wrong) -- expect: 0
-- manual: 6.4.1
