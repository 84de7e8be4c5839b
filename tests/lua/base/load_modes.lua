local text, binary = "return 'text'", string.dump(function() return "binary" end)
for _, mode in ipairs { "t", "b", "bt", "tb", "" } do
  local f, g = load(text, "=t", mode), load(binary, "=b", mode)
  print(mode, f and f(), g and g())
end
-- expect: t	text	nil
-- expect: b	nil	binary
-- expect: bt	text	binary
-- expect: tb	text	binary
-- expect: 	nil	nil
print(load(text, "=t", "b")) print(load(binary, "=b", "t"))
-- expect: nil	attempt to load a text chunk (mode is 'b')
-- expect: nil	attempt to load a binary chunk (mode is 't')
print(load(text, "=t", nil)(), load(binary, "=b", nil)()) -- expect: text	binary
-- manual: 6.1
