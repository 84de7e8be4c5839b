print("\u{41}")              -- expect: A
print("\u{e9}" == "é")       -- expect: true
print(("\u{20AC}"):byte(1, -1)) -- expect: 226	130	172
print(("\u{1F600}"):byte(1, -1)) -- expect: 240	159	152	128
