local code = string.dump(function(a) local t = { a, "text", 1.5 } return t end)
local accepted = 0
for n = 1, #code - 1 do if load(code:sub(1, n), "=c", "b") then accepted = accepted + 1 end end
print(accepted) -- expect: 0
