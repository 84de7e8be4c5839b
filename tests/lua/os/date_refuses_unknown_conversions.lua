local ok = {}
for c = 32, 126 do if pcall(os.date, "!%" .. string.char(c), 0) then ok[#ok + 1] = string.char(c) end end
print(table.concat(ok)) -- expect: %ABCDFGHIMRSTUVWXYZabcdeghjmnprtuwxyz
print(pcall(os.date, "%")) print(pcall(os.date, "%Q")) print(pcall(os.date, "%E")) print(pcall(os.date, "%Ez")) print(pcall(os.date, "%5d")) print(pcall(os.date, "!x%"))
-- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%')
-- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%Q')
-- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%E')
-- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%Ez')
-- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%5d')
-- expect: false	bad argument #1 to 'os.date' (invalid conversion specifier '%')
-- manual: 6.9
