local function source_of(name) return load("return debug.getinfo(1, 'S').short_src", name)() end
print(source_of("=exact"), source_of("@file.lua"), source_of("plain text")) -- expect: exact	file.lua	[string "plain text"]
print(source_of("first\nsecond"), source_of(""))                          -- expect: [string "first..."]	[string ""]
