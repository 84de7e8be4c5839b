local function level_names()
  local names = {}
  for level = 2, math.huge do
    local info = debug.getinfo(level, "n")
    if not info then break end
    names[#names + 1] = info.name
  end
  return table.concat(names, " ")
end
local function three() error("x") end
local function two() three() return 1 end
local function one() two() return 1 end
print(select(2, xpcall(one, level_names))) -- expect: error three two xpcall
-- manual: 2.3
