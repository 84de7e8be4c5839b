print(9007199254740993.0 == 9007199254740992.0) -- expect: true
print(0.1 + 0.2 == 0.3)                         -- expect: false
print(0.30000000000000004 == 0.1 + 0.2)         -- expect: true
