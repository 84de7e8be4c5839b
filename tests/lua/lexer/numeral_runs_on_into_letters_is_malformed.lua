print(select(2, load("return 3x")))   -- expect: [string "return 3x"]:1: malformed number near '3x'
print(select(2, load("return 12abc"))) -- expect: [string "return 12abc"]:1: malformed number near '12abc'
print(select(2, load("return 1_000"))) -- expect: [string "return 1_000"]:1: malformed number near '1_'
