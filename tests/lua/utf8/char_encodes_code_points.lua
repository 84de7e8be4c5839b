print(utf8.char(72, 228, 8364, 128512) == "H\u{E4}\u{20AC}\u{1F600}", utf8.char() == "") -- expect: true	true
print(#utf8.char(0x7F, 0x80, 0x7FF, 0x800, 0xFFFF, 0x10000))                            -- expect: 15
