local function f()
  local x = 1

  return x
end
local lines = {}
for line in pairs(debug.getinfo(f, "L").activelines) do lines[#lines + 1] = line end
table.sort(lines)
print(table.concat(lines, " "), debug.getinfo(print, "L").activelines) -- expect: 2 4 5	nil
