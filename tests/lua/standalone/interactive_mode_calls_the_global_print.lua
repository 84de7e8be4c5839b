local p = io.popen("printf 'do local p = print; print = function(...) p(\"mine\", ...) end end\\n1, 2\\nprint = nil\\n3\\n' | " .. arg[-1] .. " -i 2>/dev/null")
p:read("l")
print((p:read("a"):gsub("> ", "")))
-- command: FILE
-- expect: mine	1	2
-- expect:
-- expect:
-- skip-differential: the lua5.4 of Debian echoes what it reads, by readline
