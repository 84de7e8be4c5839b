print(select(2, load([[return "\x4"]])))  -- expect: [string "return "\x4""]:1: hexadecimal digit expected near '"\x4"'
print(select(2, load([[return "\xg0"]]))) -- expect: [string "return "\xg0""]:1: hexadecimal digit expected near '"\xg'
