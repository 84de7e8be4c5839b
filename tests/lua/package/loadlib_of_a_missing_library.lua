local f, message, where = package.loadlib("./no_such_library.so", "f")
print(f, type(message), where) -- expect: nil	string	open
