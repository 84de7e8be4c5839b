tostring = function() return "replaced" end
print(1, {} ~= nil, nil) -- expect: 1	true	nil
_G.tostring = nil
print("still works", 2) -- expect: still works	2
-- manual: 6.1 8.2
