print(_VERSION) -- expect: Lua 5.4
