local a = 'alo\n123"'
local b = "alo\n123\""
local c = '\97lo\10\04923"'
local d = [[alo
123"]]
local e = [==[
alo
123"]==]
print(a == b, b == c, c == d, d == e, #e) -- expect: true	true	true	true	8
-- manual: 3.1
