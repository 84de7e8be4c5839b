print("one \z
       two\z   three") -- expect: one twothree
print(#"\z

")                     -- expect: 0
