print(("%q"):format('say "hi"\\'))   -- expect: "say \"hi\"\\"
print(("%q"):format("a\nb"))         -- expect: "a\
                                     -- expect: b"
print(("%q"):format("\0\1\0012\r\t\127")) -- expect: "\0\1\0012\13\9\127"
