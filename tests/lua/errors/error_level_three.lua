local function inner() error("deep", 3) end
local function middle() inner() return 1 end
local function outer()
  middle()
  return 1
end
print(select(2, pcall(outer))) -- expect: error_level_three.lua:4: deep
-- manual: 6.1
