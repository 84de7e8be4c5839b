do goto e; local x; ::e:: end
do goto e; local x; ::e:: ; ; end
do goto e; local x; ::a:: ::b:: ::e:: end
while true do goto e; do break end; ::e:: break end
if true then goto e; local x ::e:: end
print(load("do goto e; local x; ::e:: print(x) end", "=s"))
-- expect: nil	s:1: <goto e> at line 1 jumps into the scope of local 'x'
-- manual: 3.3.4
