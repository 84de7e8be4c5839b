package.searchers = {}
print(pcall(require, "x")) -- expect: false	module 'x' not found:
package.searchers = { 5 }
print((pcall(require, "x"))) -- expect: false
package.searchers = { function() error("in searcher", 0) end }
print(pcall(require, "x")) -- expect: false	in searcher
package.searchers = nil
print(pcall(require, "x")) -- expect: false	'package.searchers' must be a table
-- manual: 6.3
