print(loadfile("/no/such/file.lua")) -- expect: nil	cannot open /no/such/file.lua: No such file or directory
print((loadfile("/")))               -- expect: nil
print(pcall(loadfile, {}))           -- expect: false	bad argument #1 to 'loadfile' (string expected, got table)
-- manual: 6.1
