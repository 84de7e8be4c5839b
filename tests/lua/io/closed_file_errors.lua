local f = io.tmpfile()
print(f:close())                  -- expect: true
print(pcall(f.read, f))           -- expect: false	attempt to use a closed file
print(pcall(f.write, f, "x"))     -- expect: false	attempt to use a closed file
print(pcall(f.close, f))          -- expect: false	attempt to use a closed file
print(pcall(f.lines, f))          -- expect: false	attempt to use a closed file
