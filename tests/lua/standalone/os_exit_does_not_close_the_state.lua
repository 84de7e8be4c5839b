y = setmetatable({}, { __gc = function() print("finalized") end })
print("exit") -- expect: exit
os.exit()
