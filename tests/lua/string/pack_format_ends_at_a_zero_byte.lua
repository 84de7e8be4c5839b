print(#string.pack("i1\0i8", 7))                -- expect: 1
print(string.unpack("i1\0 no option", "\5\6"))  -- expect: 5	2
print(string.packsize("i4\0i4"))                -- expect: 4
-- manual: 6.4.2
