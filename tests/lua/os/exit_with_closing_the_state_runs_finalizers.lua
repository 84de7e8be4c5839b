x = setmetatable({}, { __gc = function() print("finalized") end })
print("exiting") -- expect: exiting
os.exit(5, true) -- expect: finalized
-- expect exit: 5
