print(1e-400)    -- expect: 0.0
print(0x1p-1075) -- expect: 0.0
print(5e-324)    -- expect: 4.9406564584125e-324
