x = setmetatable({}, { __gc = function() print("finalized") end })
print("exiting") -- expect: exiting
os.exit(0)
