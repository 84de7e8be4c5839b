local a = { [1] = 5 }
print(7//2, 1<<2, 8>>1, 1~=2, 3~2) -- expect: 3	4	4	true	1
print(2<=3, 2>=3, 1==1)            -- expect: true	false	true
goto done
do print("skipped") end
::done::
