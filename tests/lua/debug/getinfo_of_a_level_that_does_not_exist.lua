print(debug.getinfo(100))     -- expect: nil
print(pcall(debug.getinfo, -1)) -- expect: true	nil
