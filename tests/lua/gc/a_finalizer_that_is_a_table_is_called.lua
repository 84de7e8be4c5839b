local callable = setmetatable({}, { __call = function(self, o) print("called", o.name) end }) -- expect: called	object
setmetatable({ name = "object" }, { __gc = callable })
collectgarbage()
-- manual: 2.5.3 8.1
