print(_VERSION, type(_VERSION), _G._G == _G, _G.print == print) -- expect: Lua 5.4	string	true	true
_VERSION, _G = nil, nil
print(_VERSION, _G, type(print)) -- expect: nil	nil	function
-- manual: 6.1
