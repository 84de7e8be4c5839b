-- Each repetition of no character took a level of the matcher's recursion, which has 200.
print(("b"):find(("x*"):rep(1000) .. "b")) -- expect: 1	1
print(("b"):find(("x-"):rep(1000) .. "b")) -- expect: 1	1
print(("b"):find(("x?"):rep(1000) .. "b")) -- expect: 1	1
print((("xy"):gsub(("x*"):rep(300), "")))   -- expect: y
