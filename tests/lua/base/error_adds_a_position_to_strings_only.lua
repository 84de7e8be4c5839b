local function raise(v) error(v) end
print(pcall(raise, "s")) print(pcall(raise, 5)) print(pcall(raise, true)) print(pcall(raise, nil))
-- expect: false	error_adds_a_position_to_strings_only.lua:1: s
-- expect: false	5
-- expect: false	true
-- expect: false	nil
local t = {}
print(select(2, pcall(raise, t)) == t) -- expect: true
-- manual: 6.1
