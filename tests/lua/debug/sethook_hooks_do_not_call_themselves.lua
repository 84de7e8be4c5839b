local depth, max = 0, 0
local function helper() return 1 end
debug.sethook(function() depth = depth + 1 max = math.max(max, depth) helper() depth = depth - 1 end, "crl")
helper() helper()
debug.sethook()
print(max) -- expect: 1
-- manual: 6.10
