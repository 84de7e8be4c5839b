-- skip-differential: 5.4.4 skipped them
local function walk(s) for _ in utf8.codes(s) do end end
print(pcall(walk, "in\x80valid"))
-- expect: false	codes_rejects_stray_continuation_bytes.lua:2: invalid UTF-8 code
print(pcall(walk, "é\xbf"))
-- expect: false	codes_rejects_stray_continuation_bytes.lua:2: invalid UTF-8 code
print(pcall(walk, "\x80"))
-- expect: false	codes_rejects_stray_continuation_bytes.lua:2: bad argument #1 to 'codes' (invalid UTF-8 code)
