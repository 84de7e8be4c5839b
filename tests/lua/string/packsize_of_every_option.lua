for _, f in ipairs { "b", "h", "i", "l", "j", "T", "f", "d", "n", "i3", "I16", "c10", "x", "!8bd", "!8dbXd", "c0", "bhij", "!bhij" } do io.write(f, "=", string.packsize(f), " ") end
print()
print(pcall(string.packsize, "z")) print(pcall(string.packsize, "s")) print(pcall(string.packsize, "s4")) print(pcall(string.packsize)) print(pcall(string.packsize, "c2147483647c2147483647")) print(pcall(string.packsize, "y"))
-- expect: b=1 h=2 i=4 l=8 j=8 T=8 f=4 d=8 n=8 i3=3 I16=16 c10=10 x=1 !8bd=16 !8dbXd=16 c0=0 bhij=15 !bhij=16 
-- expect: false	bad argument #1 to 'string.packsize' (variable-length format)
-- expect: false	bad argument #1 to 'string.packsize' (variable-length format)
-- expect: false	bad argument #1 to 'string.packsize' (variable-length format)
-- expect: false	bad argument #1 to 'string.packsize' (string expected, got no value)
-- expect: false	invalid format option '7'
-- expect: false	invalid format option 'y'
-- manual: 6.4.2
