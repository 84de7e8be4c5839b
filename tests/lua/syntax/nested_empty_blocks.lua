do do do end end end
do end
while false do do end end
print("ok") -- expect: ok
-- manual: 3.3.1
