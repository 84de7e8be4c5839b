package.searchers = nil
print(pcall(require, "x")) -- expect: false	'package.searchers' must be a table
