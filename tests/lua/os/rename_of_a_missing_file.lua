print(os.rename("no_such_file.txt", "other.txt")) -- expect: nil	No such file or directory	2
