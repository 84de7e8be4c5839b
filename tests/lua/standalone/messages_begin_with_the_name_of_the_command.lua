local p = io.popen(arg[-1] .. " -e 'error({})' 2>&1")
local first = p:read("l")
print(first:sub(1, #arg[-1] + 2) == arg[-1] .. ": ") -- expect: true
-- command: FILE
