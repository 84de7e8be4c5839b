local code = string.dump(function(a) local t = { a, "text", 1.5 } for i = 1, 2 do t[i] = i end return t end)
local loaded = 0
for n = 0, #code - 1, 7 do
  if load(code:sub(1, n), "=c", "b") then loaded = loaded + 1 end
end
print(loaded, type(select(2, load(code:sub(1, 20), "=c", "b")))) -- expect: 0	string
-- manual: 6.1
