local p = io.popen("echo one; echo two; exit 3") print(p:read("a")) print(p:close())
local w = io.popen("cat > /dev/null; exit 0", "w") print(w:write("x") == w, w:close())
print(io.popen("true"):close()) print(io.popen("kill -9 $$"):close()) print(pcall(io.popen, "true", "rw")) print(pcall(io.popen)) print(io.type(io.popen("true")))
for l in io.popen("printf 'a\\nb\\n'"):lines() do io.write(l, ";") end print()
-- expect: one
-- expect: two
-- expect:
-- expect: nil	exit	3
-- expect: true	true	exit	0
-- expect: true	exit	0
-- expect: nil	signal	9
-- expect: false	bad argument #2 to 'io.popen' (invalid mode)
-- expect: false	bad argument #1 to 'io.popen' (string expected, got no value)
-- expect: file
-- expect: a;b;
-- manual: 6.8
