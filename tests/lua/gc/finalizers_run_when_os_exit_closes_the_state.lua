local t <close> = setmetatable({}, { __close = function() print("closed") end }) -- expect: closed
x = setmetatable({}, { __gc = function() print("finalized") end })               -- expect: finalized
os.exit(true, true)
-- manual: 2.5.3 6.9
