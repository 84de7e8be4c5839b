print("a\z  \x62") -- expect: ab
print("a\z\tb" == "a\tb") -- expect: true
