print(("\u{D800}"):byte(1, -1)) -- expect: 237	160	128
print("\u{000000000041}")       -- expect: A
