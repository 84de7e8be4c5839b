local x = 1
x = "text"
x = {}
x = function() end
print(type(x)) -- expect: function
-- manual: 2.1
