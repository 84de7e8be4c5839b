local p = io.popen("printf 'for i = 1, 2 do\\nprint(i)\\nend\\nlocal t = {\\n1,\\n2 }\\nfunction f()\\nreturn 3 end\\nf()\\nprint([[a\\nb]])\\n' | " .. arg[-1] .. " -i 2>&1")
p:read("l")
print((p:read("a"):gsub(">+ ", "")))
-- command: FILE
-- expect: 1
-- expect: 2
-- expect: 3
-- expect: a
-- expect: b
-- expect:
-- expect:
-- skip-differential: the lua5.4 of Debian echoes what it reads, by readline
