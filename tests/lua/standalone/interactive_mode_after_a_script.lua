local p = io.popen("printf 'x\\n' | " .. arg[-1] .. " -i -e \"x = 'set before'\" 2>&1")
p:read("l")
print((p:read("a"):gsub("> ", "")))
-- command: FILE
-- expect: set before
-- expect:
-- expect:
-- skip-differential: the lua5.4 of Debian echoes what it reads, by readline
