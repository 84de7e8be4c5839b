local function recurse(n) if n == 0 then error({ depth = 200 }) end recurse(n - 1) return 1 end
local sum = 0
for i = 1, 200 do
  local ok, e = pcall(recurse, 200)
  sum = sum + e.depth
end
print(sum) -- expect: 40000
-- manual: 2.3
