print(pcall(debug.getlocal, 100, 1)) -- expect: false	bad argument #1 to 'debug.getlocal' (level out of range)
print(debug.getlocal(1, 100))        -- expect: nil
