print(("%c%c%c"):format(76, 117, 97), #("%c"):format(0)) -- expect: Lua	1
print(("[%3c|%-3c]"):format(65, 66))                     -- expect: [  A|B  ]
