-- Native libraries cannot be loaded yet, and loadlib says so.
-- skip-differential: lua5.4 can load libraries
local f, message, where = package.loadlib("./no_such_library.so", "f")
print(f, type(message), where) -- expect: nil	string	absent
