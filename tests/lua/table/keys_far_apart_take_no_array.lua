-- The holes between the elements counted as elements, and so each key doubled the array.
local t = {}
for i = 0, 50 do t[2 ^ i] = true end
print(collectgarbage("count") < 10000, t[1 << 50], t[3]) -- expect: true	true	nil
