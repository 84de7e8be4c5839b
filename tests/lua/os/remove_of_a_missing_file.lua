print(os.remove("no_such_file.txt")) -- expect: nil	no_such_file.txt: No such file or directory	2
