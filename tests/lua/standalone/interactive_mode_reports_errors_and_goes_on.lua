local p = io.popen("printf 'error(\"e\", 0)\\nx = = 1\\nprint(\"still here\")\\n' | " .. arg[-1] .. " -i 2>/dev/null")
p:read("l")
print((p:read("a"):gsub(">+ ", "")))
-- command: FILE
-- expect: still here
-- expect:
-- expect:
-- skip-differential: the lua5.4 of Debian echoes what it reads, by readline
