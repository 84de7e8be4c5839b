local p = io.popen("printf 'local l = 1\\ng = 2\\nl\\ng\\n' | " .. arg[-1] .. " -i 2>&1")
p:read("l")
print((p:read("a"):gsub("> ", "")))
-- command: FILE
-- expect: nil
-- expect: 2
-- expect:
-- expect:
-- skip-differential: the lua5.4 of Debian echoes what it reads, by readline
