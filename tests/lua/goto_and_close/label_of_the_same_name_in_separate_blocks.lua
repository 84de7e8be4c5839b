do goto l; ::l:: end
do goto l; ::l:: end
for i = 1, 2 do goto l; ::l:: end
print("ok") -- expect: ok
-- manual: 3.3.4
