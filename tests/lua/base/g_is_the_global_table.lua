x = 1
print(_G.x, _G._G == _G, _ENV == _G) -- expect: 1	true	true
_G.y = 2
print(y)                             -- expect: 2
-- manual: 6.1 2.2
