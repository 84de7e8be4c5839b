print(select(2, load("return 1e")))  -- expect: [string "return 1e"]:1: malformed number near '1e'
print(select(2, load("return 1e+"))) -- expect: [string "return 1e+"]:1: malformed number near '1e+'
print(select(2, load("return 0x1p"))) -- expect: [string "return 0x1p"]:1: malformed number near '0x1p'
