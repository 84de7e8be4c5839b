print(utf8.len("\u{D800}\u{7FFFFFFF}", 1, -1, true)) -- expect: 2
print(utf8.len("\xff", 1, -1, true))                 -- expect: nil	1
