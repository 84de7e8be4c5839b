print(("aaa"):gsub("^a", "b"))    -- expect: baa	1
print(("abc"):gsub("$", "!"))     -- expect: abc!	1
local n = 0
for _ in ("^a^a"):gmatch("^a") do n = n + 1 end
print(n)                          -- expect: 2
-- manual: 6.4.1
