goto over
do local x = 1 end
::over::
do goto over2; do local y end ::over2:: end
print("ok") -- expect: ok
-- manual: 3.3.4
