print("a\nb") -- expect: a
              -- expect: b
print(#"a\0b") -- expect: 3
