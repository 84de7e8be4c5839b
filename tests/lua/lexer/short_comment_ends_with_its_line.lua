print(1) -- print(2) -- expect: 1
--print(3)
---[[ also a short comment
print(4) -- expect: 4
--]]
