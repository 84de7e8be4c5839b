print(("$name is $age"):gsub("%$(%w+)", { name = "Lua", age = 30 }))  -- expect: Lua is 30	2
print(("a b"):gsub("%w", setmetatable({}, { __index = function(_, k) return k .. k end })))  -- expect: aa bb	2
