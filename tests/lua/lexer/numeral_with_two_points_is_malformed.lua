print(select(2, load("return 1..2")))  -- expect: [string "return 1..2"]:1: malformed number near '1..2'
print(select(2, load("return 1.2.3"))) -- expect: [string "return 1.2.3"]:1: malformed number near '1.2.3'
