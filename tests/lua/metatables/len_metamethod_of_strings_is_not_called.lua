getmetatable("").__len = function() return "called" end
print(#"abc", ("abc"):len()) -- expect: 3	3
-- manual: 2.4
