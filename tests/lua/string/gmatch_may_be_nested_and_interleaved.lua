for line in ("a b\nc d"):gmatch("[^\n]+") do for w in line:gmatch("%a") do io.write(w, ";") end end
print()
-- expect: a;b;c;d;
-- manual: 6.4
