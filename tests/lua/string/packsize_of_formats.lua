print(string.packsize("i1i2i4i8"), string.packsize("c10"), string.packsize("<!8 b d"), string.packsize("")) -- expect: 15	10	16	0
print(pcall(string.packsize, "s"))  -- expect: false	bad argument #1 to 'string.packsize' (variable-length format)
print(pcall(string.packsize, "z"))  -- expect: false	bad argument #1 to 'string.packsize' (variable-length format)
-- manual: 6.4.2
