local f, message, where = package.loadlib("./no_such_library.so", "*")
print(f, type(message), type(where)) -- expect: nil	string	string
-- skip-differential: lua5.4 can load native libraries
-- manual: 6.3
