local p = io.popen(arg[-1] .. " -v -e \"print('ran')\"")
p:read("l")
print(p:read("a"))
-- command: FILE
-- expect: ran
-- expect:
