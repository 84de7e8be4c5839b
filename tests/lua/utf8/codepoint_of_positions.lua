print(utf8.codepoint("aé€"))           -- expect: 97
print(utf8.codepoint("aé€", 1, -1))    -- expect: 97	233	8364
print(utf8.codepoint("aé€", 2), utf8.codepoint("aé€", -3)) -- expect: 233	8364
print(select("#", utf8.codepoint("abc", 3, 2)))           -- expect: 0
