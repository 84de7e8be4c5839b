print(string.packsize("b"), string.packsize("h"), string.packsize("i"), string.packsize("j"))  -- expect: 1	2	4	8
print(string.packsize("B"), string.packsize("H"), string.packsize("I"), string.packsize("J"))  -- expect: 1	2	4	8
print(string.packsize("f"), string.packsize("d"), string.packsize("n"))                        -- expect: 4	8	8
print(#string.pack("i", 1), #string.pack("j", 1), #string.pack("s", "abc") - 3 == string.packsize("T")) -- expect: 4	8	true
-- manual: 6.4.2
