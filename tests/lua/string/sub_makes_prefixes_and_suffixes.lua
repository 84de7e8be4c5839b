local s = "prefix-suffix"
for i = 1, #s do
  if #s:sub(1, i) ~= i or #s:sub(-i) ~= i or s:sub(1, i) .. s:sub(i + 1) ~= s then print("wrong", i) end
end
print(s:sub(1, 6), s:sub(-6), pcall(string.sub, s), pcall(string.sub, s, "x"))
-- expect: prefix	suffix	false	false	bad argument #2 to 'string.sub' (number expected, got string)
-- manual: 6.4
