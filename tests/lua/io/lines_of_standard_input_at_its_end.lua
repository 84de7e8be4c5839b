for line in io.lines() do print("never") end
print(io.read("l"), io.read("n"), io.read("a") == "", io.read(0)) -- expect: nil	nil	true	nil
