local a = os.tmpname()
local b = a .. "b"
io.open(a, "w"):write("content"):close()
print(os.rename(a, b)) print(io.open(a), io.open(b):read("a")) local ok, message, code = os.rename(a, b) print(ok, (message:gsub(a:gsub("%p", "%%%0"), "NAME")), code)
-- expect: true
-- expect: nil	content
-- expect: nil	No such file or directory	2
os.execute("mkdir " .. a) print(os.rename(a, a .. "dir"), os.remove(a .. "dir")) print(os.remove(b)) print(pcall(os.rename)) print(pcall(os.rename, "x"))
-- expect: true	true
-- expect: true
-- expect: false	bad argument #1 to 'os.rename' (string expected, got no value)
-- expect: false	bad argument #2 to 'os.rename' (string expected, got no value)
-- manual: 6.9
