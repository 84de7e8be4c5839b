local child = { "child" }
setmetatable({ child = child }, { __gc = function(o) print(o.child[1]) end })
child = nil
collectgarbage() -- expect: child
-- manual: 2.5.3
