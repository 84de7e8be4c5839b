local n = 0
for _ in ("abc"):gmatch("") do n = n + 1 end
print(n)                             -- expect: 4
for p in ("ab"):gmatch("()") do io.write(p, " ") end
print("end")                              -- expect: 1 2 3 end
for s in ("a,,b"):gmatch("[^,]*") do io.write("<", s, ">") end
print()                              -- expect: <a><><b>
-- manual: 6.4.1
