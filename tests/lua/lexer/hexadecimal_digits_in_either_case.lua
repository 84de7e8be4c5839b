print(0xAbCdEf == 0XaBcDeF) -- expect: true
print(0Xff)                 -- expect: 255
