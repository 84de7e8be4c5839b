local And, END, Nil, tRue = 1, 2, 3, 4
local t = { While = 5 }
function t.Function() return 6 end
goto Done
::Done::
print(And, END, Nil, tRue, t.While, t.Function()) -- expect: 1	2	3	4	5	6
-- manual: 3.1
