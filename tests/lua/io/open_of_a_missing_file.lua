print(io.open("no_such_file.txt"))      -- expect: nil	no_such_file.txt: No such file or directory	2
print(io.open("no_such_file.txt", "r+")) -- expect: nil	no_such_file.txt: No such file or directory	2
