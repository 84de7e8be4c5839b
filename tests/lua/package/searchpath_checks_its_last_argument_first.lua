print(pcall(package.searchpath)) -- expect: false	bad argument #2 to 'package.searchpath' (string expected, got no value)
print(pcall(package.searchpath, {}, {}, {}, {})) -- expect: false	bad argument #4 to 'package.searchpath' (string expected, got table)
