local mt = { __lt = function(a, b) return type(a) .. type(b) end, __le = function() return nil end }
debug.setmetatable(nil, mt) debug.setmetatable(true, mt) debug.setmetatable(print, mt)
print(nil < nil, nil <= nil, true < false, true <= false, print < type, print <= type, nil < 1, 1 > nil)
-- expect: true	false	true	false	true	false	true	true
-- manual: 2.4
