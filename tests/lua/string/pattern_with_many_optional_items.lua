local n = 25
print(#("a"):rep(n):match(("a?"):rep(n) .. ("a"):rep(5))) -- expect: 25
-- manual: 6.4.1
