print(utf8.charpattern == "[\0-\x7F\xC2-\xFD][\x80-\xBF]*") -- expect: true
local n = 0
for c in ("aé€😀"):gmatch(utf8.charpattern) do io.write(#c, " ") n = n + 1 end
print(n) -- expect: 1 2 3 4 4
