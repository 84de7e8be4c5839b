local closures = {}
for i, v in ipairs { "x", "y" } do closures[i] = function() v = v .. i return v end end
print(closures[1](), closures[1](), closures[2]()) -- expect: x1	x11	y2
-- manual: 3.3.5
