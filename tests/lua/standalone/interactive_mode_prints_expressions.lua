local p = io.popen("printf '1 + 1\\nx = 5\\nx, nil\\n\\n\"a\" .. x\\nreturn 7\\n' | " .. arg[-1] .. " -i 2>&1")
p:read("l")
print((p:read("a"):gsub("> ", "")))
-- command: FILE
-- expect: 2
-- expect: 5	nil
-- expect: a5
-- expect: 7
-- expect:
-- expect:
-- skip-differential: the lua5.4 of Debian echoes what it reads, by readline
