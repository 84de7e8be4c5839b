do ::l:: end
do ::l:: goto m; ::m:: end
local function f() ::l:: do return function() ::l:: return "inner" end end end
if true then ::l:: else ::l:: end
print(f()()) -- expect: inner
-- manual: 3.3.4
