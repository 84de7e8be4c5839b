local function names(...) local i = load("return debug.getinfo(1, 'S')", ...)() return i.source .. " " .. i.short_src end
print(names()) print(names("=x")) print(names("@x")) print(names("text")) print(names("a\nb")) print(names(""))
-- expect: return debug.getinfo(1, 'S') [string "return debug.getinfo(1, 'S')"]
-- expect: =x x
-- expect: @x x
-- expect: text [string "text"]
-- expect: a
-- expect: b [string "a..."]
-- expect:  [string ""]
print(load(function() end) and debug.getinfo(load(function() end), "S").source)  -- expect: =(load)
print((pcall(load, "x", nil)), debug.getinfo(load("return 1", nil), "S").source) -- expect: true	return 1
-- manual: 6.1
