local t = setmetatable({}, { __index = function(_, k) return k:upper() end })
print(("abc"):gsub("%w", t)) -- expect: ABC	3
