print(select(2, load("return 0x")))  -- expect: [string "return 0x"]:1: malformed number near '0x'
print(select(2, load("return 0xg"))) -- expect: [string "return 0xg"]:1: malformed number near '0xg'
