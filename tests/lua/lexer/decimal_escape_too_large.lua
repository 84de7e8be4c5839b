print(select(2, load([[return "\256"]]))) -- expect: [string "return "\256""]:1: decimal escape too large near '"\256"'
print(load([[return "\255"]])():byte())   -- expect: 255
