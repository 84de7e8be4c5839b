local f
function f() return "assigned to the local" end
print(f(), _G.f) -- expect: assigned to the local	nil
do local g function g() return 1 end end
print(g) -- expect: nil
-- manual: 3.4.11
