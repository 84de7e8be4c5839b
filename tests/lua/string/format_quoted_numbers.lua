print(("%q %q %q"):format(42, math.mininteger, 0.5))   -- expect: 42 0x8000000000000000 0x1p-1
print(("%q %q"):format(1 / 0, -1 / 0))                 -- expect: 1e9999 -1e9999
print(("%q"):format(0 / 0))                            -- expect: (0/0)
print(load("return " .. ("%q"):format(0.1))() == 0.1)  -- expect: true
