for i = 7, 7 do for k, v in pairs { "x" } do
  local names = {}
  for n = 1, 20 do local name = debug.getlocal(1, n) if not name then break end names[#names + 1] = name end
  print(names[1], names[4], names[9], names[10]) -- expect: (for state)	i	k	v
end end
-- manual: 6.10
