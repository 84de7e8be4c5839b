package.searchers = { function(name) return function(...) return select("#", ...), ... end end }
print(require("m")) print(select("#", require("other")))
-- expect: 2	nil
-- expect: 2
-- manual: 6.3
