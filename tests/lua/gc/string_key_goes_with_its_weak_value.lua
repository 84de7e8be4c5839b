-- Strings are values, and so no weak table gives them up; but an entry whose value dies goes as a whole.
collectgarbage()
local before = collectgarbage("count")
local weak = setmetatable({}, { __mode = "kv" })
weak[string.rep("a", 2 ^ 20)] = 1
weak[string.rep("b", 2 ^ 20)] = {}
collectgarbage()
local after = collectgarbage("count")
print(after >= before + 1024, after < before + 2048) -- expect: true	true
local key, value = next(weak)
print(#key, value, next(weak, key)) -- expect: 1048576	1	nil
-- manual: 2.5.4
