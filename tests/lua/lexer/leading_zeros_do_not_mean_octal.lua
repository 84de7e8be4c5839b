print(0777) -- expect: 777
print(00)   -- expect: 0
print(0x0f) -- expect: 15
