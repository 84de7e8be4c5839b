print(pcall(io.lines, "no_such_file.txt")) -- expect: false	cannot open file 'no_such_file.txt' (No such file or directory)
