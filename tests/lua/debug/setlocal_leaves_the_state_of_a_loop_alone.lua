-- skip-differential: lua5.4 would take any value for its state
local f = load(string.dump(function(change)
  local sum = 0
  for i = 1, 3 do change(i) sum = sum + i end
  return sum
end, true))
print(pcall(f, function(n) for i = 3, 5 do debug.setlocal(2, i, "x") end end)) -- expect: true	6
