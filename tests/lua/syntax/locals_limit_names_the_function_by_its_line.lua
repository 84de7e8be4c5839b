print(select(2, load("\nlocal function f()" .. (" local a"):rep(201) .. " end", "=s")))
-- expect: s:2: too many local variables (limit is 200) in function at line 2 near 'end'
