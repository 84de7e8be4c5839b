print(0x.8)     -- expect: 0.5
print(0x1p4)    -- expect: 16.0
print(0xA.8p1)  -- expect: 21.0
print(0x1P-2)   -- expect: 0.25
print(0xep1)    -- expect: 28.0
