local f = io.tmpfile()
f:write("x")
print(f:flush(), io.stdout:flush(), io.flush()) -- expect: true	true	true
