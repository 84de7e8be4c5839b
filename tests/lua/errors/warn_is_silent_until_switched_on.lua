warn("@off")
warn("never shown")
print("ok") -- expect: ok
-- manual: 6.1
