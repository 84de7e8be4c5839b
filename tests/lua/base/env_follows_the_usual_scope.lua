local print = print
local _ENV = { v = 1 }
local function outer() return v end
do
  local _ENV = { v = 2 }
  local function inner() return v end
  print(outer(), inner(), v) -- expect: 1	2	2
end
print(outer(), v) -- expect: 1	1
-- manual: 2.2
