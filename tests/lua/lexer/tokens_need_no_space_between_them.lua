local a=1 local b=2 if a<b then print(a,b)end  -- expect: 1	2
print(#"x"..#"yz",-1-1,not(1)==false,"s"=="s") -- expect: 12	-2	true	true
-- manual: 3.1
