print(select(2, load([[return "\u41"]])))   -- expect: [string "return "\u41""]:1: missing '{' near '"\u4'
print(select(2, load([[return "\u{41"]])))  -- expect: [string "return "\u{41""]:1: missing '}' near '"\u{41"'
print(select(2, load([[return "\u{}"]])))   -- expect: [string "return "\u{}""]:1: hexadecimal digit expected near '"\u{}'
