print(io.open("")) -- expect: nil	: No such file or directory	2
