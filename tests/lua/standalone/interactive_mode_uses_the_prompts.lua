local p = io.popen("printf '_PROMPT = \"one:\"\\n_PROMPT2 = \"two:\"\\ndo\\nend\\n' | " .. arg[-1] .. " -i 2>&1")
p:read("l")
local text = p:read("a")
print(text:find("one:two:one:", 1, true) ~= nil or text)
-- command: FILE
-- expect: true
-- skip-differential: the lua5.4 of Debian echoes what it reads, by readline
