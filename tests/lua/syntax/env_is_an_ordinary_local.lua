local print = print
local function f(_ENV) return x end
print(f { x = 1 }, f { x = 2 }) -- expect: 1	2
do
  local _ENV <const> = { y = 3 }
  print(y)                      -- expect: 3
end
-- manual: 2.2
