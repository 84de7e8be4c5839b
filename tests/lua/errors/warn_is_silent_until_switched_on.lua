warn("@off")
warn("never shown")
print("ok") -- expect: ok
